namespace AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;

/// <summary>How a client writes its assertions and proofs, where clients differ.</summary>
internal sealed record Klientvaner
{
    /// <summary>How long an assertion lasts.</summary>
    public TimeSpan Varighet { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether the assertion's <c>iat</c> is a text.</summary>
    public bool IatSomTekst { get; init; }

    /// <summary>Whether the proof's header names the key, and its jwk the algorithm.</summary>
    public bool MerNokkelIBevis { get; init; }

    /// <summary>Whether the assertion that was answered with a nonce is sent again as it was.</summary>
    public bool SammeErklaring { get; init; }

    /// <summary>The claim of the assertion that holds the organisation.</summary>
    public string Detaljnavn { get; init; } = "assertion_details";

    /// <summary>The organisation of a multi-tenant client; null when none is sent.</summary>
    public string? Virksomhet { get; init; }
}
