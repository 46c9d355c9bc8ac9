using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>The dialog that asks whether what the user did is to be sent, where the system has one.</summary>
internal sealed class Bekreftelser(EhrPolicies policies)
{
    private static readonly DialogAnswer Ja = new(DialogAnswer.BekreftSending, DialogAnswer.Fortsett);

    private (string Action, ActionRequest Request)? _last;

    /// <summary>The request as the dialog will ask of it: an answer given beforehand does not close a dialog on the screen.</summary>
    public ActionRequest Sporrende(string action, ActionRequest request)
    {
        if (!policies.AsksBeforeSending)
        {
            return request;
        }

        var asking = request with { Svar = [.. request.Svar.Where(svar => svar.Sporsmal != DialogAnswer.BekreftSending)] };
        _last = (action, asking);
        return asking;
    }

    /// <summary>The question, when it has not been answered yes; null when nothing is asked.</summary>
    public Attempt? Sporsmal(ActionRequest request) => policies.AsksBeforeSending && !request.Svar.Contains(Ja)
        ? new Attempt
        {
            Outcome = AttemptOutcome.VenterPaSvar,
            Shown = [Attempts.Told("question", "Skal det sendes til Reseptformidleren?") with { Sporsmal = DialogAnswer.BekreftSending }],
        }
        : null;

    /// <summary>What was asked about, with the answer.</summary>
    /// <exception cref="ArgumentException">No dialog is open, or it asks something else.</exception>
    public (string Action, ActionRequest Request) Besvar(DialogAnswer answer)
    {
        if (_last is not var (action, request) || answer.Sporsmal != DialogAnswer.BekreftSending)
        {
            throw new ArgumentException("Ingen dialog venter på svar.");
        }

        _last = null;
        return (action, request with { Svar = [.. request.Svar, Ja] });
    }
}
