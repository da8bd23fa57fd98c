"""Web pages to Blocks: what stands on a page, what it says of itself, and what it holds without showing it."""
