using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>No new access token is asked for while one for the same is held and lasts.</summary>
public sealed class ValidTokenIsReused : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "valid-token-is-reused";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-4";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-2-02");

    /// <inheritdoc/>
    public string Rule => "Klienten skal bruke et gyldig tilgangstoken på nytt og ikke be om et nytt før det nærmer seg utløp";

    /// <inheritdoc/>
    public string Source => "HelseIDs sikkerhetsprofil, FK3";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErTilgang && kall.Tilgang.Finnes;

    bool IHelseIdCheck.KanBryte(HelseIdKall kall) =>
        kall.ErToken && kall.Grant is HelseIdGrants.ClientCredentials or HelseIdGrants.RefreshToken;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (historie.ErGjentattMedNonce(kall))
        {
            yield break;
        }

        var varer = historie.Kall.Where(each => ErForDetSamme(each, kall, historie) && VarerLenge(each, kall) && !BleAvvist(each, historie) && !HolderPortalenIgang(each, historie)).ToList();
        if (varer.Count == 0 || historie.Siste(each => ErIDenSammeRekken(each, kall, historie)) is not { } siste || !ReferenceEquals(siste, varer[^1]))
        {
            yield break;
        }

        // A client that was started again reads the metadata again, and has lost what it held.
        var startetPaNytt = historie.Kall.Any(each => each.ErDiscovery && each.Exchange.Number > siste.Exchange.Number);
        if (startetPaNytt && varer.Count < 2)
        {
            yield break;
        }

        var kanVaereEnPerBruker = KanVaereEnPerBruker(kall, varer, historie);
        yield return new(
            "Fagsystemet ba om et nytt tilgangstoken mens det hadde et gyldig, så HelseID belastes og brukeren venter unødig.",
            "Samme tilgangstoken til det nærmer seg utløp (expires_in).",
            FormattableString.Invariant($"Nytt token for samme klient, virksomhet og scope {Vist.Sekunder(kall.Lest - siste.Lest)} etter det forrige, ")
                + FormattableString.Invariant($"som varer i {siste.Tall(HelseIdFacts.SvarVarighet):0} sekunder (utveksling {siste.Exchange.Number}).")
                + (kanVaereEnPerBruker ? " Fagsystemet kan ha ett token for hver bruker." : ""),
            "Ta vare på tokenet for hver klient, virksomhet og scope, og be om et nytt først når det nærmer seg utløp.")
        {
            Alvor = kanVaereEnPerBruker ? Alvor.Merknad : Alvor.Feil,
            AndreUtvekslinger = [siste.Exchange.Number],
            Antakelser = ["A-222"],
        };
    }

    /// <summary>A client may keep the system's own token for each user: then one of them is used again, or there are fewer than there are users.</summary>
    private static bool KanVaereEnPerBruker(HelseIdKall kall, List<HelseIdKall> varer, HelseIdHistorie historie) =>
        kall.Grant == HelseIdGrants.ClientCredentials
        && (varer.Any(token => historie.Kall.Count(each => each.ErTilgang && each.Fakta(HelseIdFacts.TilgangHash) == token.Fakta(HelseIdFacts.SvarToken)) > 1)
            || varer.Count < historie.Kall.Where(each => each.ErAuthorize).Select(each => each.Fakta(HelseIdFacts.SvarOkt)).OfType<string>().Distinct().Count());

    private static bool ErForDetSamme(HelseIdKall each, HelseIdKall kall, HelseIdHistorie historie) =>
        ErIDenSammeRekken(each, kall, historie) && each.Bestilling == kall.Bestilling && each.Avtrykk == kall.Avtrykk
        && !each.ErForstyrret && each.VarBesvartFor(kall);

    /// <summary>Tokens of the system for the same order, or the tokens of one login: there the last one counts, whatever it was for.</summary>
    private static bool ErIDenSammeRekken(HelseIdKall each, HelseIdKall kall, HelseIdHistorie historie) =>
        each.ErToken && each.Klient == kall.Klient && each.Fakta(HelseIdFacts.SvarToken) is not null
        && (kall.Grant == HelseIdGrants.ClientCredentials
            ? each.Bestilling == kall.Bestilling && each.Avtrykk == kall.Avtrykk
            : historie.TokenMedFornyelse(kall.Parameter("refresh_token"))?.Fakta(HelseIdFacts.SvarOkt) is { } okt
                && each.Fakta(HelseIdFacts.SvarOkt) == okt);

    private static bool VarerLenge(HelseIdKall each, HelseIdKall kall) =>
        each.Tall(HelseIdFacts.SvarVarighet) is { } varighet && each.Lest + varighet - kall.Lest > varighet / 2;

    /// <summary>Kjernejournal wants a new token for each renewal of a portal session, the first after 30 seconds (antakelse A-336).</summary>
    private static bool HolderPortalenIgang(HelseIdKall token, HelseIdHistorie historie) => historie.Kall.Any(each =>
        each.Exchange.Operation is Kjernejournaloperasjoner.Opprett or Kjernejournaloperasjoner.Forny && each.Fakta(HelseIdFacts.TilgangHash) == token.Fakta(HelseIdFacts.SvarToken));

    private static bool BleAvvist(HelseIdKall token, HelseIdHistorie historie) => historie.Kall.Any(each =>
        each.ErTilgang && each.Fakta(HelseIdFacts.TilgangHash) == token.Fakta(HelseIdFacts.SvarToken)
        && (each.ErForstyrret || each.Exchange.Response?.StartLine.Contains(" 401", StringComparison.Ordinal) == true));
}
