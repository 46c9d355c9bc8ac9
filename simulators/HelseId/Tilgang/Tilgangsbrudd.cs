using System.Globalization;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>Something wrong with how a service behind HelseID was called.</summary>
/// <param name="Nummer">Its place in the order that NHN's sample looks: 1 to 26.</param>
/// <param name="Tekst">What the service logs, in English, as NHN's sample has it where it has one.</param>
/// <param name="Forklaring">What is wrong, in bokmål.</param>
internal sealed record Tilgangsbrudd(int Nummer, string Tekst, string Forklaring)
{
    /// <summary>The number as it is written, for example <c>A-16</c>.</summary>
    public string Nr => string.Create(CultureInfo.InvariantCulture, $"A-{Nummer}");

    /// <summary>Whether it is only that the token has expired: some services answer that in their own way.</summary>
    public bool ErUtlopt { get; init; }

    /// <summary>The HTTP status: 401 for who is asking, 403 for what may be had.</summary>
    public int Status => Nummer >= 22 ? 403 : 401;

    /// <summary>The error code of the answer (RFC 6750 section 3.1, RFC 9449 section 7.1).</summary>
    /// <remarks>That what is missing in the token is answered like a missing scope is antakelse A-232.</remarks>
    public string Feil => Nummer switch
    {
        >= 22 => "insufficient_scope",
        8 or (>= 10 and not 14) => "invalid_dpop_proof",
        _ => "invalid_token",
    };
}
