using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Results.Run;

/// <summary>What a run or a conformance session showed of one requirement to a HelseID client.</summary>
public sealed record HelseIdKontrollRecord
{
    /// <summary>The number, for example <c>C-10</c>; the project's own, not NHN's.</summary>
    public required string Nummer { get; init; }

    /// <summary>The requirement in bokmål, with «skal».</summary>
    public required string Krav { get; init; }

    /// <summary>How binding it is.</summary>
    public required HelseIdNiva Niva { get; init; }

    /// <summary>How it is shown.</summary>
    public required Kontrollvei Vei { get; init; }

    /// <summary>What was seen.</summary>
    public required Kontrollutfall Utfall { get; init; }

    /// <summary>The criterion that it is a part of; null when it is a part of none.</summary>
    public string? Kriterium { get; init; }

    /// <summary>How many exchanges concerned it.</summary>
    public int Provd { get; init; }

    /// <summary>How many findings there are against it.</summary>
    public int AntallFunn { get; init; }

    /// <summary>The first of the findings that decided; null when there is none.</summary>
    public Finding? ForsteFunn { get; init; }

    /// <summary>Why the outcome is no more than it is, in bokmål; null when it needs no reason.</summary>
    public string? Grunn { get; init; }

    /// <summary>Whether the traffic was expected to show it: then it counts when it is not tried.</summary>
    public bool Ventet { get; init; }

    /// <summary>The record of a result.</summary>
    public static HelseIdKontrollRecord Av(Kontrollresultat resultat)
    {
        ArgumentNullException.ThrowIfNull(resultat);

        var krav = resultat.Krav;
        return new HelseIdKontrollRecord
        {
            Nummer = krav.Nummer,
            Krav = krav.Tekst,
            Niva = krav.Niva,
            Vei = krav.Vei,
            Utfall = resultat.Utfall,
            Kriterium = krav.Kriterium?.Value,
            Provd = resultat.Provd,
            AntallFunn = resultat.Funn.Count,
            ForsteFunn = resultat.Funn.FirstOrDefault(f => f.Alvor == Avgjorende(resultat.Utfall)) ?? (resultat.Funn is [var first, ..] ? first : null),
            Grunn = Grunnen(resultat),
            Ventet = krav.Vei is Kontrollvei.Trafikk or Kontrollvei.TrafikkOgScenario,
        };
    }

    /// <summary>The record with what the run says of the criterion, where scenarios show the requirement.</summary>
    /// <param name="criteria">The criteria of the run.</param>
    public HelseIdKontrollRecord MedKriterium(IReadOnlyList<CriterionRecord> criteria)
    {
        if (Vei is not (Kontrollvei.Scenario or Kontrollvei.TrafikkOgScenario))
        {
            return this;
        }

        var criterion = criteria.FirstOrDefault(c => c.Criterion.Id.Value == Kriterium);
        var result = criterion is null ? $"{Kriterium} er ikke med i denne kjøringen." : $"{Kriterium} er «{Labels.Of(criterion.Dom)}» i denne kjøringen.";
        return this with
        {
            // A half that was seen is not the whole.
            Utfall = Utfall == Kontrollutfall.Bestatt && criterion?.Dom != Dom.Bestatt ? Kontrollutfall.IkkeProvd : Utfall,
            Grunn = $"{Grunn} {result}".Trim(),
        };
    }

    private static Alvor Avgjorende(Kontrollutfall utfall) => utfall == Kontrollutfall.IkkeBestatt ? Alvor.Feil : Alvor.Merknad;

    private static string? Grunnen(Kontrollresultat resultat) => (resultat.Utfall, resultat.Krav.Vei) switch
    {
        (Kontrollutfall.MaVurderes, _) => "Trafikken kan ikke vise dette; en person må se på det.",
        (_, Kontrollvei.IkkeDekket) => "Ingen scenarier prøver dette ennå.",
        (Kontrollutfall.IkkeProvd, Kontrollvei.Scenario) => "Vises bare i scenarier, der HelseID svarer galt med vilje eller brukeren byttes.",
        (Kontrollutfall.IkkeProvd, _) when resultat.Provd > 0 =>
            FormattableString.Invariant($"Bare {resultat.Provd} utveksling gjaldt dette; det trengs {resultat.Krav.MinsteBevis} å sammenligne."),
        (Kontrollutfall.IkkeProvd, _) => "Ingen utveksling gjaldt dette.",
        (Kontrollutfall.Bestatt, Kontrollvei.TrafikkOgScenario) => "Trafikken viser bare en del; resten vises i scenarier.",
        _ => null,
    };
}
