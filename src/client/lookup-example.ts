/** A manifest of our own with one tool whose name many servers use and one that is nobody's. */
export const lookupExample = `{
  "tools": [
    {
      "name": "read_file",
      "description": "Read a file of the project.",
      "inputSchema": { "type": "object", "properties": { "path": { "type": "string" } }, "required": ["path"] }
    },
    {
      "name": "purge_greenhouse_beds",
      "description": "Deletes all beds of a greenhouse for good.",
      "inputSchema": { "type": "object", "properties": { "greenhouse": { "type": "string" } } }
    }
  ]
}`;
