"""The only room that knows Zendesk's REST API, its signatures and zenpy. Plain values in and out."""
