import below from '../../../../media/bbc-today/below.css';
import blocks from '../../../../media/bbc-today/blocks.css';
import clips from '../../../../media/bbc-today/clips.css';
import furniture from '../../../../media/bbc-today/furniture.css';
import page from '../../../../media/bbc-today/page.css';
import story from '../../../../media/bbc-today/story.css';
import wide from '../../../../media/bbc-today/wide.css';
import print from '../../../../media/print.css';
import marks from '../../../../media/quotation-marks.css';

/** In the order of the cascade: what fits every page first, exceptions last. */
export const styles = [marks, page, furniture, story, clips, blocks, below, wide, print].join('\n');
