using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>An error message never leads to another one.</summary>
public sealed class ErrorMessageIsNotAnswered : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-error-message-is-not-answered";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-SAM-2-08");

    /// <inheritdoc/>
    public string Rule => "En feilmelding skal aldri føre til en ny feilmelding, og det skal høyst sendes én feilmelding om en melding";

    /// <inheritdoc/>
    public string Source => "Feilkoder.md i NHNs klientbibliotek (MUG-000034)";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.ErFeilmelding && sending.Fakta(MeldingsFacts.FeilFor) is not null;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        var original = sending.Fakta(MeldingsFacts.FeilFor);
        if (historie.Levert(original) is { } levert && levert.Fakta(MeldingsFacts.Koslag) == Konavn.Error)
        {
            yield return new(
                "Fagsystemet svarer på en feilmelding med en ny feilmelding, og to systemer kan svare hverandre uten stans.",
                "Ingen feilmelding om noe som kom på feilkøen.",
                $"En feilmelding om {Vist.Verdi(original)}, som kom på feilkøen.",
                "Behandle det som kommer på feilkøen uten å svare, også når det er noe galt med det.")
            {
                AndreUtvekslinger = [levert.Number],
            };
        }
        else if (historie.Feilmelding(original!, sending.Exchange) is { } forrige)
        {
            yield return new(
                "Fagsystemet sender flere feilmeldinger om samme melding.",
                "Høyst én feilmelding for hver gang meldingen er levert.",
                $"En feilmelding til om {Vist.Verdi(original)}, etter utveksling {forrige.Number}.",
                "Gjør opp meldingen (accepted) når feilmeldingen er sendt.")
            {
                AndreUtvekslinger = [forrige.Number],
            };
        }
    }
}
