using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Kjernejournal;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Features.Runs;

/// <summary>Gives each scenario its HelseID clients: those that the system declared, or one that the harness makes up.</summary>
/// <param name="erklart">The clients of the declaration.</param>
/// <param name="seed">The run's seed.</param>
internal sealed class HelseIdRollebesetning(IReadOnlyList<ErklartHelseIdKlient> erklart, int seed)
{
    // What the person who fills in by hand is told to configure, when the system declares no address of its own.
    private const string Retur = "http://127.0.0.1/retur";
    private const string Utlogget = "http://127.0.0.1/utlogget";

    private static readonly string[] Scopes =
    [
        HelseIdScopes.OpenId, HelseIdScopes.Profile, HelseIdScopes.OfflineAccess, HelseIdScopes.Pid, HelseIdScopes.SecurityLevel,
        HelseIdScopes.HprNumber, HelseIdScopes.ProvetjenesteSystem, HelseIdScopes.ProvetjenesteBruker,
        KjernejournalScopes.Innlogging, KjernejournalScopes.Tillitsrammeverk, KjernejournalScopes.Api, KjernejournalScopes.KritiskInformasjonApi,
        KjernejournalScopes.ProvesvarLes, KjernejournalScopes.DokumenterSok, KjernejournalScopes.DokumenterSokForskrift, KjernejournalScopes.DokumenterHent,
        RegisterScopes.KommunikasjonspartLes, RegisterScopes.CppaTilgang, RegisterScopes.CppaTilgangDpop,
        .. HelsenorgeScopes.All,
    ];

    private readonly IReadOnlyList<ErklartHelseIdKlient> _erklart = erklart.Count > 0
        ? erklart
        : [new ErklartHelseIdKlient { RedirectUrier = [Retur], PostLogoutRedirectUrier = [Utlogget] }];

    private readonly ConcurrentDictionary<string, string> _faste = new();

    /// <summary>The clients of a scenario.</summary>
    /// <param name="scenario">The scenario's identity; the same one gets the same client ids.</param>
    public IReadOnlyList<CastHelseIdKlient> For(string scenario) => [.. _erklart.Select((klient, n) => new CastHelseIdKlient
    {
        KlientId = klient.KlientId ?? KlientId(scenario, n),
        Nokkel = klient is { Jwks: null, JwksUri: null } ? (JsonObject)JsonNode.Parse(Nokkel(klient.KlientId))! : null,
        Scopes = Scopes,
        RedirectUri = klient.RedirectUrier is [var retur, ..] ? retur : null,
        PostLogoutRedirectUri = klient.PostLogoutRedirectUrier is [var utlogget, ..] ? utlogget : null,
        Tilhorighet = klient.Tilhorighet,
    })];

    /// <summary>A client that keeps its id from one scenario to the next keeps its key too: the system may hold on to it.</summary>
    private string Nokkel(string? klientId) => klientId is null
        ? JoseKey.CreateEc().ToPrivateJwk()
        : _faste.GetOrAdd(klientId, _ => JoseKey.CreateEc().ToPrivateJwk());

    private string KlientId(string scenario, int number) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}\n{scenario}\nhelseid-klient {number}")))[..16]).ToString();
}
