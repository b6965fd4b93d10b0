/**
 * A client of one of Vendure's GraphQL APIs that keeps its session as a bearer token.
 * Throws on anything but data: these are a test's own preparations, which must not fail quietly.
 * @param {string} endpoint
 */
export function graphqlClient(endpoint) {
  let token = '';
  /**
   * @param {string} query
   * @param {object} [variables]
   * @returns {Promise<any>} the answer's data
   */
  return async function ask(query, variables = {}) {
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    token = answer.headers.get('vendure-auth-token') ?? token;
    const { data, errors } = await answer.json();
    if (errors)
      throw new Error(`${query.trim().split('\n')[0]}: ${errors.map((error) => error.message).join('; ')}`);
    for (const [field, value] of Object.entries(data)) refuseErrorResult(field, value);
    return data;
  };
}

// Vendure answers an expected failure as a member of a union, with HTTP status 200 and no `errors`.
function refuseErrorResult(field, value) {
  if (value?.errorCode) throw new Error(`${field}: ${value.errorCode} ${value.message ?? ''}`);
}
