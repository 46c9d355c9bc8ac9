using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>Consent or emergency for what is locked is used only after an answer told that something is.</summary>
public sealed class LockIsOpenedOnlyWhereThereIsOne : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "lock-is-opened-only-where-there-is-one";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-05");

    /// <inheritdoc/>
    public string Rule => "Samtykke eller nødrett for sperrede opplysninger skal aldri sendes uten at et svar har sagt at noe er sperret";

    /// <inheritdoc/>
    public string Source => "kjernejournal.atlassian.net, legemiddel-API; utviklerportal.nhn.no, kritisk informasjon (FORHOYET)";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        if (Oppslagslesing.Av(exchange) is not { Pasient: { } patient } kall || kall.Fakta(OppslagFacts.Samtykker) is not { } consents)
        {
            yield break;
        }

        var told = earlier.Where(each => each.System == KjernejournalKall.System && each.Response is not null && each.Fakta(KjernejournalFacts.Pasient) == patient)
            .SelectMany(each => Oppslagslesing.Ord(each.Fakta(OppslagFacts.SvarTilbakeholdt))).ToHashSet(StringComparer.Ordinal);
        foreach (var consent in Oppslagslesing.Ord(consents).Where(each => !told.Contains(Apner(each))))
        {
            yield return this.Funn(exchange, new(
                "Fagsystemet brukte samtykke eller nødrett for sperrede opplysninger uten at noe var meldt sperret, så det kan ikke være valgt for dette oppslaget.",
                "Oppslag uten samtykke til det sperrede, til et svar har sagt at noe er sperret og brukeren har valgt.",
                HelseId.Vist.Verdi(consent),
                "Send samtykke eller nødrett bare når brukeren har valgt det for dette oppslaget, og husk det ikke."));
        }
    }

    private static string Apner(string consent) =>
        consent.StartsWith(Wire.Kjernejournal.Legemiddelparametre.SamtykkeLaste, StringComparison.Ordinal) ? OppslagFacts.LasteResepter : OppslagFacts.Sperring;
}
