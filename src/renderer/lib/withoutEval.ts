import { z } from 'zod'

// The content security policy forbids the code that zod would otherwise try to compile, so this runs before any schema is.
z.config({ jitless: true })
