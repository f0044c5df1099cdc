/** The part of autocannon that is used; the package brings no types. */
declare module 'autocannon' {
  interface Result {
    requests: { average: number };
    non2xx: number;
    errors: number;
  }
  export default function autocannon(options: {
    url: string;
    duration: number;
    connections: number;
  }): Promise<Result>;
}
