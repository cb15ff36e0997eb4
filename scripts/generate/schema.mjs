// The JSON Schema of the front matter.
export const schema = ({ frontMatterSchema }) => frontMatterSchema();
