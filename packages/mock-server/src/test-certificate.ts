/**
 * TEST CERTIFICATE. A self-signed certificate for localhost, 127.0.0.1 and ::1 and its private key, valid until
 * 2125 and published with this package, so secret from nobody. Clients trust the server by `ca: testCertificate.cert`.
 * Use it for nothing but tests.
 */
export const testCertificate: { readonly cert: string; readonly key: string } = {
  cert: `-----BEGIN CERTIFICATE-----
MIICHjCCAcSgAwIBAgIUZ499kRA3E+S+qJMaOSWe9X84itAwCgYIKoZIzj0EAwIw
QTESMBAGA1UEAwwJbG9jYWxob3N0MSswKQYDVQQKDCJveGlkZSBtb2NrLXNlcnZl
ciBURVNUIENFUlRJRklDQVRFMCAXDTI2MTEyMDExMjkyMloYDzIxMjYxMDI3MTEy
OTIyWjBBMRIwEAYDVQQDDAlsb2NhbGhvc3QxKzApBgNVBAoMIm94aWRlIG1vY2st
c2VydmVyIFRFU1QgQ0VSVElGSUNBVEUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC
AAQlU12kL3VkN+NvW5UaUi5MnhpI3yLpWgN1Z3v0YngN8EsaVRC+XHzl5SDPz/3b
RKxwcXCwk08Y/tV7KK2RKrNpo4GXMIGUMB0GA1UdDgQWBBTqyBKQKa49hid8TfBA
3DgKTvw//zAfBgNVHSMEGDAWgBTqyBKQKa49hid8TfBA3DgKTvw//zAsBgNVHREE
JTAjgglsb2NhbGhvc3SHBH8AAAGHEAAAAAAAAAAAAAAAAAAAAAEwDwYDVR0TAQH/
BAUwAwEB/zATBgNVHSUEDDAKBggrBgEFBQcDATAKBggqhkjOPQQDAgNIADBFAiBz
aTVB4iESPuh/0tjT/Mr9U/KKeyCI3tJFY2/FStWIogIhAKGPlDdlwNCQwqDfTHAp
S3FmcF+JfOHwsXlXQrkS6Vku
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgxBtEzb1Mm2GUhf2M
sZ+qBSrBgL1tsheSrtqEQjsQRpahRANCAAQlU12kL3VkN+NvW5UaUi5MnhpI3yLp
WgN1Z3v0YngN8EsaVRC+XHzl5SDPz/3bRKxwcXCwk08Y/tV7KK2RKrNp
-----END PRIVATE KEY-----
`,
};
