using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>What the e-resept checks have in common when they say what they found.</summary>
internal static class EreseptCheck
{
    /// <summary>The simulated system whose exchanges are looked at.</summary>
    public const string System = "reseptformidleren";

    /// <summary>Whether the exchange is with Reseptformidleren.</summary>
    public static bool ErEresept(this Exchange exchange) => exchange.System == System;

    /// <summary>Whether the message is one that the health worker must sign (M1, M5, M9.5, M9.7, M9.11, M24.1, M25.1, M27.1).</summary>
    public static bool KreverInnholdssignatur(this Exchange exchange) =>
        exchange.ErEresept() && exchange.Fakta(EreseptFacts.Meldingstype) is "ERM1" or "ERM5" or "ERM95" or "ERM97"
            or "ERM911" or "ERM241" or "ERM251" or "ERM271";

    /// <summary>Whether the organisation signed the content, with HelseID attached for the person, where the declared wire profile lets it.</summary>
    public static bool ErSignertAvVirksomhetMedHelseId(this Exchange exchange) =>
        exchange.Fakta(EreseptFacts.Profil) == EreseptFacts.ProfilVirksomhetssignatur
        && exchange.Fakta(EreseptFacts.HelseIdVedlegg) == "1"
        && exchange.Fakta(EreseptFacts.HelseIdVedleggLesbart) == EreseptFacts.Ja
        && exchange.Fakta(EreseptFacts.SignaturHpr) is { } signer
        && signer == exchange.Fakta(EreseptFacts.AvsenderOrgnr);

    /// <summary>The first earlier exchange that used the same message id for other content; null when there is none.</summary>
    public static Exchange? TidligereBrukAvSammeId(this Exchange exchange, IReadOnlyList<Exchange> earlier) =>
        exchange.Fakta(EreseptFacts.MeldingId) is { } id
            ? earlier.FirstOrDefault(other => other.Fakta(EreseptFacts.MeldingId) == id
                && other.Fakta(EreseptFacts.Fingeravtrykk) != exchange.Fakta(EreseptFacts.Fingeravtrykk)
                && other.BrukteMeldingsId())
            : null;

    // Whoever cannot prove who they are must not be able to use up an id, not even while the call is under way.
    private static bool BrukteMeldingsId(this Exchange exchange) =>
        exchange.Fakta(EreseptFacts.Avvist) != EreseptFacts.Ja
        && exchange.Fakta(EreseptFacts.Virksomhetsbevis) != EreseptFacts.Mangler
        && exchange.Fakta(EreseptFacts.VirksomhetsbevisResultat) != EreseptFacts.Ugyldig;
}
