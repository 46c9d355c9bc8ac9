using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Features.Runs;

/// <summary>Registers a scenario's clients and people with the simulated HelseID.</summary>
/// <param name="leverandor">The vendor's organisation number: the supplier of a client that acts for several organisations.</param>
/// <param name="nokler">The declared clients' public keys by client id.</param>
internal sealed class HelseIdRegistrering(string leverandor, IReadOnlyDictionary<string, IReadOnlyList<JsonWebKey>> nokler)
{
    /// <summary>Registers; gives the clients as they now stand.</summary>
    public IReadOnlyList<HelseIdKlient> Registrer(Tenant tenant, ScenarioCast cast)
    {
        foreach (var bruker in cast.Brukere.Where(b => b.Fnr is not null))
        {
            HelseIdSimulator.RegistrerPerson(tenant, new HelseIdPerson
            {
                Pid = bruker.Fnr!,
                Fornavn = bruker.Fornavn,
                Etternavn = bruker.Etternavn,
                Hpr = bruker.Hpr,
                Profesjon = bruker.Yrke,
            });
        }

        HelseIdKlient[] klienter = [.. cast.HelseIdKlienter.Select(k => Klient(k, cast))];
        foreach (var klient in klienter)
        {
            HelseIdSimulator.Registrer(tenant, klient);
        }

        return klienter;
    }

    private HelseIdKlient Klient(CastHelseIdKlient klient, ScenarioCast cast) => new()
    {
        KlientId = klient.KlientId,
        Navn = "Fagsystemet",
        Nokler = klient.Nokkel is { } egen
            ? [JsonWebKey.Create(JoseKey.FromPrivateJwk(egen.ToJsonString()).ToRegisteredJwk().ToJsonString())]
            : [.. Erklart(klient.KlientId)],
        RedirectUrier = klient.RedirectUri is { } retur ? [retur] : [],
        PostLogoutRedirectUrier = klient.PostLogoutRedirectUri is { } utlogget ? [utlogget] : [],
        Scopes = klient.Scopes,
        Tilhorighet = klient.Tilhorighet,
        Orgnr = klient.Tilhorighet == HelseIdTilhorighet.Flere ? leverandor : cast.Virksomhet.Orgnr,
        Virksomheter = [cast.Virksomhet.Orgnr, .. cast.AndreVirksomheter.Select(v => v.Orgnr)],
    };

    private IEnumerable<JsonWebKey> Erklart(string klientId) => nokler.TryGetValue(klientId, out var keys)
        ? keys
        : throw new SetUpFaultException($"Klienten «{klientId}» har ingen offentlig nøkkel. Oppgi jwks eller jwksUri for den i GET /v1/system.");
}
