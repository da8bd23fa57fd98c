"""Bytes to text: the encoding of bytes that do not say it, and text that was read in a wrong one."""
