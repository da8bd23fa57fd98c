"""What readers, fields and judge know of words alike: the names of agencies, what stands before a name in a byline, how
rights are claimed. What one of them alone knows stands there.
"""
