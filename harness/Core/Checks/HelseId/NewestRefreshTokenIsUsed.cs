using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A renewal uses the newest refresh token, while the login lasts.</summary>
public sealed class NewestRefreshTokenIsUsed : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "newest-refresh-token-is-used";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-52";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-2-02");

    /// <inheritdoc/>
    public string Rule => "Fornyelse skal bruke det nyeste fornyelsestokenet, innen rt_expires_in, og ikke prøves om igjen etter invalid_grant";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av token-endepunktet; RFC 9700 kapittel 4.14";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErToken && kall.Grant == HelseIdGrants.RefreshToken;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var brukt = kall.Parameter("refresh_token");
        var avslag = historie.Kall.Where(each => each.ErToken && each.Parameter("refresh_token") == brukt && each.Fakta(HelseIdFacts.SvarFeil) == "invalid_grant").ToList();
        if (brukt is not null && avslag.Count > 1)
        {
            yield return Feil("Ny innlogging etter invalid_grant.", $"{avslag.Count} avslag før dette kallet.", avslag[^1]);
        }

        if (historie.TokenMedFornyelse(brukt) is not { } kilde)
        {
            yield break;
        }

        var nyere = historie.Siste(each => each.ErToken && each.Exchange.Number > kilde.Exchange.Number && !each.ErForstyrret && each.VarBesvartFor(kall)
            && each.Klient == kall.Klient && each.Fakta(HelseIdFacts.SvarOkt) is { } okt && okt == kilde.Fakta(HelseIdFacts.SvarOkt)
            && each.Fakta(HelseIdFacts.SvarFornyelse) is { } fornyelse && fornyelse != brukt);
        // The second half of a call goes with the token that the first half had.
        if (nyere is not null && !historie.ErGjentattMedNonce(kall))
        {
            yield return Feil("Fornyelsestokenet fra det siste svaret.", FormattableString.Invariant($"Det fra utveksling {kilde.Exchange.Number}."), nyere);
        }

        if (kilde.Tall(HelseIdFacts.SvarFornyelseVarighet) is { } varighet && kilde.Lest + varighet + 5 < kall.Lest)
        {
            yield return Feil($"Ny innlogging etter {Vist.Sekunder(varighet)} (rt_expires_in).", $"Fornyelse etter {Vist.Sekunder(kall.Lest - kilde.Lest)}.", kilde);
        }
    }

    private static Avvik Feil(string expected, string received, HelseIdKall other) => new(
        "Fagsystemet fornyer tilgangen med et token som ikke gjelder lenger, så brukeren kan bli kastet ut.",
        expected,
        received,
        "Lagre fornyelsestokenet fra hvert svar, og logg inn på nytt når det er utløpt eller avvist.")
    {
        AndreUtvekslinger = [other.Exchange.Number],
    };
}
