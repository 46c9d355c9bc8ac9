using System.Security.Cryptography;
using System.Text;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>The test token service: makes tokens and DPoP proofs, right or wrong on purpose, for whoever tests a service of their own.</summary>
/// <remarks>Source: NHN's test token service as its samples call it, <c>POST /v2/create-test-token-with-key</c>. Holds no state.</remarks>
internal sealed class Testtokentjeneste
{
    /// <summary>The header that carries the key.</summary>
    public const string Nokkelhode = "X-Auth-Key";

    private readonly byte[] _nokkel;
    private readonly Testtokenregler _regler;
    private readonly Testtokenbygger _bygger;

    /// <summary>Makes the service.</summary>
    /// <param name="helseId">The keys that sign.</param>
    /// <param name="options">How it behaves.</param>
    /// <param name="finnPerson">Finds a person by number; null for none, then all persons are made up.</param>
    public Testtokentjeneste(HelseIdOptions helseId, TesttokenOptions options, Func<string, Testperson?>? finnPerson = null)
    {
        var bruker = new Brukerkravbygger(options, finnPerson ?? (_ => null));
        _nokkel = Encoding.UTF8.GetBytes(options.Nokkel);
        _regler = new Testtokenregler(bruker);
        _bygger = new Testtokenbygger(helseId, options, bruker);
    }

    /// <summary>Carries out an order.</summary>
    /// <param name="json">The body.</param>
    /// <param name="nokkel">The header <c>X-Auth-Key</c>; null when it was not sent.</param>
    /// <param name="utsteder">The issuer of the tenant, without a trailing slash.</param>
    /// <param name="tid">The time by the tenant's security clock.</param>
    public Testtokensvar Svar(ReadOnlyMemory<byte> json, string? nokkel, string utsteder, DateTimeOffset tid)
    {
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(nokkel ?? ""), _nokkel))
        {
            return Testtokensvar.Feil(401, $"Hodet {Nokkelhode} mangler eller har feil nøkkel. Bruk nøkkelen som står i oppsettet.");
        }

        var (bestilling, unreadable) = Testtokenleser.Les(json);
        if (bestilling is null)
        {
            return Testtokensvar.Feil(400, unreadable ?? "Forventet et JSON-objekt med bestillingen.");
        }

        if (_regler.Feil(bestilling) is { } wrong)
        {
            return Testtokensvar.Feil(400, wrong);
        }

        var (token, bevis) = _bygger.Bygg(bestilling, utsteder, tid);
        return Testtokensvar.Av(token, bevis);
    }
}
