using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Sends the patient's list of medicines in use (M25.1), each version built on the one before.</summary>
internal sealed class Listelevering(EhrSession session)
{
    /// <summary>lever-legemiddelliste: when the list has become another meanwhile, it is fetched again, and what changed here is put into that one.</summary>
    public async Task<Attempt> LeverAsync(ActionRequest request, CancellationToken cancellationToken)
    {
        if (session.Bekreftelser.Sporsmal(request) is { } asked)
        {
            return asked;
        }

        var pasient = session.Patient(request.Pasient!).Nokkel;
        if (session.Policies.FetchesListFirst || session.Liste(pasient).MaHentes)
        {
            await new Listeoppslag(session).HentAsync(request, cancellationToken).ConfigureAwait(false);
            if (session.Liste(pasient).Tilstand != Oppslagstilstand.Hentet)
            {
                return Attempts.Shown(AttemptOutcome.Refused, "error", "Legemiddellisten er IKKE levert, fordi den gjeldende listen ikke kunne hentes.");
            }
        }

        var attempt = await SendAsync(request, pasient, cancellationToken).ConfigureAwait(false);
        if (session.Liste(pasient).Levert != Sendestatus.Avvist || !session.Policies.RefetchesList)
        {
            return attempt;
        }

        var basis = session.Liste(pasient).GjeldendeId;
        await new Listeoppslag(session).HentAsync(request, cancellationToken).ConfigureAwait(false);
        return session.Liste(pasient) is { Tilstand: Oppslagstilstand.Hentet } na && na.GjeldendeId != basis
            ? await SendAsync(request, pasient, cancellationToken).ConfigureAwait(false)
            : attempt;
    }

    private async Task<Attempt> SendAsync(ActionRequest request, string pasient, CancellationToken cancellationToken)
    {
        var kjent = session.Liste(pasient);
        var innhold = Listeinnhold.Na(session, pasient);
        var msgId = Guid.NewGuid().ToString();
        var message = session.Messages.Make(
            Meldingstype.LegemidlerIBruk, msgId, session.User(request.Bruker), session.Patient(pasient), LegemidlerIBrukWriter.Write(innhold),
            builtOn: session.Policies.BuildsOn(kjent.GjeldendeId));
        var sent = await session.Reseptformidleren.SendAsync("M25_1", message, cancellationToken).ConfigureAwait(false);
        var kvittering = Kvittering.Av(sent, "M25_1", msgId, session.Policies);
        session.Lister[pasient] = kvittering.Accepted == true
            ? kjent with { GjeldendeId = msgId, Innhold = innhold, Levert = Sendestatus.Sendt }
            : kjent with { Levert = kvittering.Accepted == false ? session.Policies.ShowsRejectedList : session.Policies.ShowsUnansweredList };
        return session.Lister[pasient].Levert switch
        {
            Sendestatus.Sendt => Attempts.Shown(AttemptOutcome.Performed, "information", "Legemiddellisten er levert"),
            Sendestatus.Avvist => Attempts.Shown(AttemptOutcome.Refused, "error", $"Legemiddellisten er avvist og IKKE levert. {kvittering.Reason}"),
            _ => Attempts.Shown(AttemptOutcome.Unconfirmed, "warning", $"Legemiddellisten er ikke bekreftet mottatt. {kvittering.Reason}"),
        };
    }
}
