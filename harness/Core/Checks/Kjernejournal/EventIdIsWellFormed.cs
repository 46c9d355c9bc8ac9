using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>An event id has the form that can be followed from log to log.</summary>
public sealed class EventIdIsWellFormed : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "event-id-is-well-formed";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-2-07");

    /// <inheritdoc/>
    public string Rule => "Hendelses-id skal ha høyst 128 bokstaver, tall og bindestreker";

    /// <inheritdoc/>
    public string Source => "utviklerportal.nhn.no, Innlogging: X-EVENT-ID";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.Fakta(KjernejournalFacts.Hendelse) is not null;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        var id = kall.Fakta(KjernejournalFacts.Hendelse)!;
        if (id.Length is 0 or > 128 || !id.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-'))
        {
            yield return new(
                "Kallet kan ikke følges fra fagsystemets logg til kjernejournals.",
                "1 til 128 bokstaver, tall og bindestreker, for eksempel en UUID.",
                Vist.Verdi(id),
                "Lag en ny UUID for hvert kall, og logg den sammen med X-EVENT-ID fra svaret.");
        }
    }
}
