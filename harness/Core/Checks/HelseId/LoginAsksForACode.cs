using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A login asks for a code; implicit, hybrid and password flows are not used.</summary>
public sealed class LoginAsksForACode : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "login-asks-for-a-code";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-23";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-10");

    /// <inheritdoc/>
    public string Rule => "Innlogging skal bruke kodeflyten (response_type=code), aldri implisitt flyt, hybridflyt eller passord";

    /// <inheritdoc/>
    public string Source => "HelseIDs sikkerhetsprofil; HelseIDs dokumentasjon av PAR-endepunktet";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.ErPar || (kall.ErAuthorize && kall.Parameter("response_type") is not null) || (kall.ErToken && kall.Grant == "password");

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.Grant == "password")
        {
            yield return Feil("grant_type = password.");
        }
        else if (!kall.ErToken && kall.Onsker("response_type") is not ["code"])
        {
            yield return Feil($"response_type: {Vist.Verdi(kall.Onske("response_type"))}.");
        }
    }

    private static Avvik Feil(string received) => new(
        "Innloggingen bruker en flyt som HelseID ikke tillater, fordi token eller passord kan komme på avveie.",
        "response_type = code",
        received,
        "Bruk kodeflyten med PAR og PKCE.");
}
