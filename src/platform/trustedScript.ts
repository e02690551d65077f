interface TrustedTypePolicies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL: (url: string) => unknown }
}

/**
 * The address of one of our own scripts, vouched for: the page's policy demands Trusted Types and names the policies
 * (build/cspPlugin.ts). Each vouches for one address, and can be made once a page.
 */
export function trustedScript(policyName: 'app-sw' | 'app-worker' | 'app-stories', address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicies }
  if (trustedTypes === undefined) return address
  const policy = trustedTypes.createPolicy(policyName, {
    createScriptURL(url) {
      if (url !== address) throw new TypeError(`${policyName}: ${url} is not ${address}: use that one only`)
      return url
    },
  })
  // What takes script addresses takes this in place of a string.
  return policy.createScriptURL(address) as string
}
