export function postgresFolder(): string | undefined;
export function findPostgres(): string;
