using System.Security.Cryptography;
using System.Text;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SignsAssertionWithSecret : IDefect
{
    public string Id => "assertion-hs256";

    public string Description => "Klienterklæringen er signert med en delt hemmelighet (HS256)";

    public string Criterion => "AK-HID-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            SignsAssertion = (header, claims, key) => Jws.Write(header.Med("alg", "HS256"), claims, input => HMACSHA256.HashData(Encoding.UTF8.GetBytes(key.Kid), input)),
        },
    };
}
