"""What a person sees: how a run goes, the explain view, the table of rules."""
