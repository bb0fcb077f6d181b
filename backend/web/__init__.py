"""The HTTP doors: webhooks, the app's pages, its JSON, and health."""
