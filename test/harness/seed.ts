import fc from 'fast-check'

// The laws are tried on the same cases each run, so that a red run means a change. `SHORTLIST_SEED=random` draws new ones.
const wish = process.env['SHORTLIST_SEED']
const seed = wish === 'random' ? Date.now() : Number(wish ?? 20_261_124)
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
