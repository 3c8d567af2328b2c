import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Whether `openssl` is installed. */
export const hasOpenssl = spawnSync('openssl', ['version']).error === undefined

/**
 * Creates a certificate for a host name and its key in a directory, and returns both files. It is
 * signed with its own key, so it is also the certificate of its authority.
 */
export function createCertificate(directory: string, hostName: string) {
  const certificate = join(directory, `${hostName}.pem`)
  const key = join(directory, `${hostName}.key`)
  const options = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const names = ['-subj', `/CN=${hostName}`, '-addext', `subjectAltName=DNS:${hostName}`]
  const files = ['-keyout', key, '-out', certificate]
  execFileSync('openssl', ['req', '-x509', '-days', '2', ...options, ...names, ...files], {
    stdio: 'pipe',
  })
  return { certificate, key }
}
