"""Days and times as people write them, in all languages: what stands in them, how they are found and read.

Both who looks for the article's own date and who judges a line ask here. Which date is the article's is decided
elsewhere, in `newsclean.fields.dates`.
"""
