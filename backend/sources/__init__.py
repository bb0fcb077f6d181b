"""Outside systems behind adapters: orders, carriers, warehouses. Adapters take plain values, no tenants."""
