using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>A look-up that needs an access basis has one that is known, where the service reads it.</summary>
public sealed class AccessBasisStandsWhereItIsRead : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "access-basis-stands-where-it-is-read";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-50");

    /// <inheritdoc/>
    public string Rule => "Oppslag som krever tilgangsgrunnlag, skal ha et gyldig grunnlag i hodet eller parameteren som tjenesten leser";

    /// <inheritdoc/>
    public string Source => "utviklerportal.nhn.no, pps og dokumentdeling; kjernejournal.atlassian.net, legemiddel-API";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        if (Oppslagslesing.Av(exchange) is not { } kall)
        {
            yield break;
        }

        var (place, basis) = (kall.Fakta(OppslagFacts.GrunnlagHode), kall.Fakta(KjernejournalFacts.Grunnlag));
        if (place is not null && !Gyldige(kall.Operasjon).Contains(basis, StringComparer.Ordinal))
        {
            yield return this.Funn(exchange, new(
                "Oppslaget sier ikke hvilket grunnlag brukeren har for å se opplysningene.",
                $"{string.Join(", ", Gyldige(kall.Operasjon))} i {place}.",
                HelseId.Vist.Verdi(basis),
                $"La brukeren velge grunnlag, og send det i {place}."));
        }

        if (place is null && basis is not null)
        {
            yield return Merknad(
                exchange, "Oppslaget har et tilgangsgrunnlag som tjenesten ikke bruker.", "Ikke noe grunnlag for et oppslag etter helsepersonelloven § 45.", HelseId.Vist.Verdi(basis));
        }

        if (kall.Fakta(OppslagFacts.EldreHoder) is { } older)
        {
            yield return Merknad(exchange, "Oppslaget bruker et eldre navn på et hode, som kan bli borte.", "Navnene som gjelder nå.", HelseId.Vist.Verdi(older));
        }
    }

    private static IReadOnlyList<string> Gyldige(string operasjon) => operasjon == Oppslagsoperasjoner.LegemidlerHent
        ? [Legemiddelparametre.MottattSamtykke, Legemiddelparametre.Akutt, Legemiddelparametre.Unntak]
        : [.. Tilgangsgrunnlag.Alle, Tilgangsgrunnlag.ForhoyetSamtykke, Tilgangsgrunnlag.ForhoyetAkutt];

    private Finding Merknad(Exchange exchange, string sentence, string expected, string received) =>
        this.Funn(exchange, new(sentence, expected, received, "Fjern eller bytt hodet.") { Alvor = Alvor.Merknad });
}
