"""Plain text to Blocks: where its lines and paragraphs end, and what the programs that wrote it left in it."""
