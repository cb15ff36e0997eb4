// The JSON Schema of the front matter.
export const schema = ({ frontMatterSchema }) => frontMatterSchema();

// The JSON Schema of crosshead.yaml.
export const deskSchema = ({ deskSchema: make }) => make();
