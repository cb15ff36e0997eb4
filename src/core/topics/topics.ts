/** IPTC Media Topics: what a story is about, in the words that agencies and newsrooms share. */
import { MEDIA_TOPICS } from './data';

export interface Topic {
  /** Eight digits. */
  readonly code: string;
  readonly name: string;
  /** The one above it; absent at the top of the tree. */
  readonly broader?: Topic;
}

const LINE = /^( *)(\d{8})(.+)$/gm;

function read(): readonly Topic[] {
  const above: Topic[] = [];
  return Array.from(MEDIA_TOPICS.matchAll(LINE), ([, blanks = '', code = '', name = '']) => {
    const depth = blanks.length;
    const broader = above[depth - 1];
    const topic = { code, name, ...(broader && { broader }) };
    above[depth] = topic;
    return topic;
  });
}

let known: { readonly all: readonly Topic[]; readonly byWord: ReadonlyMap<string, Topic> } | undefined;

function topics() {
  if (known) return known;
  const all = read();
  const byWord = new Map(
    all.flatMap(topic => [[topic.code, topic] as const, [topic.name.toLowerCase(), topic] as const]),
  );
  return (known = { all, byWord });
}

/** Every current topic, each below the one above it. Read when it is first asked for. */
export const allTopics = (): readonly Topic[] => topics().all;

/** The topic that a field names: `medtop:11000000`, `11000000`, or its name in any case. */
export const findTopic = (text: string): Topic | undefined =>
  topics().byWord.get(
    text
      .trim()
      .toLowerCase()
      .replace(/^medtop:/, ''),
  );

/** The topic and those above it, the topmost first. */
export const pathOf = (topic: Topic): readonly Topic[] => [...(topic.broader ? pathOf(topic.broader) : []), topic];

/** Said wherever topics are shown, as their licence asks. */
export const TOPICS_CREDIT = 'IPTC Media Topics, © IPTC, CC BY 4.0';

/** What other programs call it. */
export const topicCode = ({ code }: Topic): string => `medtop:${code}`;
