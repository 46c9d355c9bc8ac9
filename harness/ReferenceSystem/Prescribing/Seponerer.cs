using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Ends a treatment: the prescription is called back, and the list tells that it is discontinued.</summary>
internal sealed class Seponerer(EhrSession session)
{
    /// <summary>seponer: both parts are done whatever becomes of the other, and the user is told of each.</summary>
    public async Task<Attempt> SeponerAsync(ActionRequest request, string reseptId, CS arsak, string? merknad, CancellationToken cancellationToken)
    {
        if (session.Bekreftelser.Sporsmal(request) is { } asked)
        {
            return asked;
        }

        session.Resept(reseptId).Seponert = new Seponert(new Seponering(session.Messages.Na, arsak, merknad), session.User(request.Bruker));
        var parts = new List<Attempt>();
        if (session.Policies.DiscontinuationRecalls)
        {
            parts.Add(await new Recaller(session).RecallAsync(request, reseptId, session.Policies.RecallReasonOfDiscontinuation, null, cancellationToken).ConfigureAwait(false));
        }

        if (session.Policies.DiscontinuationUpdatesList)
        {
            parts.Add(await new Listelevering(session).LeverAsync(request, cancellationToken).ConfigureAwait(false));
        }

        var open = parts.FirstOrDefault(part => part.Outcome != AttemptOutcome.Performed);
        return (open ?? new Attempt { Outcome = AttemptOutcome.Performed }) with { Shown = [.. parts.SelectMany(part => part.Shown)] };
    }
}
