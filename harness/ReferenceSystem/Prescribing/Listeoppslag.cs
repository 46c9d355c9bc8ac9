using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Looks up the patient's list of medicines in use (M9.11).</summary>
internal sealed class Listeoppslag(EhrSession session)
{
    /// <summary>hent-legemiddelliste.</summary>
    public async Task<Attempt> HentAsync(ActionRequest request, CancellationToken cancellationToken)
    {
        var patient = session.Patient(request.Pasient!);
        var question = new M911 { Fnr = patient.Nummer() ?? "", InklReseptinfo = false, InklM25Meldinger = true };
        var message = session.Messages.Make(
            Meldingstype.ForesporselLegemidlerIBruk, Guid.NewGuid().ToString(), session.User(request.Bruker), patient, M911Writer.Write(question));
        var sent = await session.Reseptformidleren.SendAsync("M9_11", message, cancellationToken).ConfigureAwait(false);
        var kjent = session.Liste(patient.Nokkel);
        if (Les(sent, patient) is not { } hentet)
        {
            session.Lister[patient.Nokkel] = kjent with { Tilstand = Oppslagstilstand.Feil };
            return Attempts.Shown(AttemptOutcome.Unconfirmed, "error", $"Legemiddellisten kunne ikke hentes. {sent.Text}");
        }

        session.Lister[patient.Nokkel] = hentet with { Levert = kjent.Levert };
        return Attempts.Shown(
            AttemptOutcome.Performed, "information", $"{hentet.Innhold.Enkeltoppforinger.Count} legemidler på listen hentet fra Reseptformidleren");
    }

    /// <summary>The list in the answer; null when it is no list of the patient's.</summary>
    private Legemiddelliste? Les(Sent sent, CastPatient patient)
    {
        if (sent.Outcome != SendOutcome.Answered)
        {
            return null;
        }

        try
        {
            var m912 = M912Reader.Read(MsgHeadReader.Read(sent.Document).RequireContent());
            if (!m912.AndreFnr.Append(m912.Fnr).Contains(patient.Nummer()))
            {
                session.Logg("Legemiddellisten gjaldt en annen pasient enn det ble spurt om, og er forkastet.");
                return null;
            }

            var m251 = m912.VarerIBrukB64
                .Select(message => MsgHeadReader.Read(Convert.FromBase64String(message)))
                .FirstOrDefault(head => head.MsgInfo.Type.V == Meldingstype.LegemidlerIBruk.V);
            return new Legemiddelliste
            {
                Tilstand = Oppslagstilstand.Hentet,
                GjeldendeId = m912.RefMsgId,
                Innhold = m251 is null ? new LegemidlerIBruk() : LegemidlerIBrukReader.Read(m251),
            };
        }
        catch (Exception unreadable) when (unreadable is MessageFormatException or FormatException)
        {
            session.Logg($"Svaret med legemiddellisten kan ikke leses: {unreadable.Message}");
            return null;
        }
    }
}
