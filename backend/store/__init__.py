"""The database: tenants, Connections, the Inbox, stored Facts, intents and the audit chain.

Every row carries its tenant and every query here is scoped by it; nobody above this floor writes SQL.
"""
