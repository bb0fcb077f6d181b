"""Stand-ins for Zendesk, Amazon and the carriers, for the demo and the tests. Nothing else enters here."""
