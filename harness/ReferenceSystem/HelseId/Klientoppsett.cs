using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>How the system is set up at HelseID, and how it behaves there.</summary>
internal sealed record Klientoppsett
{
    /// <summary>The registered client.</summary>
    public required CastHelseIdKlient Klient { get; init; }

    /// <summary>The client's private key.</summary>
    public required JoseKey Nokkel { get; init; }

    /// <summary>The issuer, without a slash at the end.</summary>
    public required string Utsteder { get; init; }

    /// <summary>How the system behaves.</summary>
    public required HelseIdPolicies Policies { get; init; }

    /// <summary>The clock that assertions and proofs are dated by, and id-tokens judged by.</summary>
    public required TimeProvider Klokke { get; init; }

    /// <summary>Values that are used once.</summary>
    public Engangsverdier Verdier { get; } = new();

    /// <summary>The set-up of a cast, or what it lacks.</summary>
    public static Utfall<Klientoppsett> Av(ScenarioCast cast, HelseIdPolicies policies, TimeProvider clock)
    {
        if (!cast.Endepunkter.TryGetValue("helseid", out var issuer))
        {
            return new HelseIdFeil(HelseIdFeilart.Oppsett, "Adressen til HelseID er ikke satt opp i fagsystemet");
        }

        if (cast.HelseIdKlienter.FirstOrDefault(k => k.Nokkel is not null) is not { } klient)
        {
            return new HelseIdFeil(HelseIdFeilart.Oppsett, "Klienten med nøkkel for HelseID er ikke satt opp i fagsystemet");
        }

        try
        {
            return new Klientoppsett
            {
                Klient = klient,
                Nokkel = JoseKey.FromPrivateJwk(klient.Nokkel!.ToJsonString()),
                Utsteder = issuer.AbsoluteUri.TrimEnd('/'),
                Policies = policies,
                Klokke = clock,
            };
        }
        catch (ArgumentException)
        {
            return new HelseIdFeil(HelseIdFeilart.Oppsett, "Nøkkelen for HelseID i fagsystemet kan ikke brukes");
        }
    }

    /// <summary>Seconds since 1970.</summary>
    public long Na => Klokke.GetUtcNow().ToUnixTimeSeconds();
}
