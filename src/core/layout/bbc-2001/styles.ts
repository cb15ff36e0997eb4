import beside from '../../../../media/bbc-2001/beside.css';
import blocks from '../../../../media/bbc-2001/blocks.css';
import furniture from '../../../../media/bbc-2001/furniture.css';
import narrow from '../../../../media/bbc-2001/narrow.css';
import page from '../../../../media/bbc-2001/page.css';
import story from '../../../../media/bbc-2001/story.css';
import print from '../../../../media/print.css';
import marks from '../../../../media/quotation-marks.css';

/** In the order of the cascade: what fits every page first, exceptions last. */
export const styles = [marks, page, furniture, story, blocks, beside, narrow, print].join('\n');
