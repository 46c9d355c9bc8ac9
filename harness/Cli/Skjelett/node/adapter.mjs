// Prosessadapter: én linje JSON inn { id, method, path, body }, én linje ut { id, status, body }.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const system = JSON.parse(readFileSync(new URL('system.json', import.meta.url), 'utf8'));
const scenarier = new Map();

// Den ene handlingen. Bytt ut innholdet med kall til fagsystemet, og svar det brukeren fikk se.
async function forskriv(rollebesetning, { bruker, pasient, argumenter }) {
  return {
    outcome: 'unconfirmed',
    shown: [{ kind: 'error', text: 'Adapteren er ikke koblet til fagsystemet ennå.', kilde: 'intern-api' }],
    references: {},
  };
}

const handlinger = { forskriv };

const svar = (status, body = null) => ({ status, body });
const ikkeTilbudt = svar(501, { title: 'Ikke tilbudt', status: 501 });

async function utfor({ method, path, body }) {
  if (method === 'GET' && path === '/v1/system') {
    return svar(200, system);
  }
  const [, id, handling] = path.match(/^\/v1\/scenarios\/([^/]+)(?:\/actions\/([^/]+))?$/) ?? [];
  if (method === 'PUT' && id) {
    scenarier.set(id, body);
    return svar(204);
  }
  if (method === 'DELETE' && id) {
    scenarier.delete(id);
    return svar(204);
  }
  return method === 'POST' && Object.hasOwn(handlinger, handling ?? '')
    ? svar(200, await handlinger[handling](scenarier.get(id), body))
    : ikkeTilbudt;
}

createInterface({ input: process.stdin }).on('line', async (linje) => {
  const kall = JSON.parse(linje);
  const resultat = await utfor(kall).catch((feil) => svar(500, { title: 'Feil i adapteren', status: 500, detail: String(feil) }));
  console.log(JSON.stringify({ id: kall.id, ...resultat }));
});
