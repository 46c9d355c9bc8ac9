using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Makes the next version of a list, unsigned, as the doctor who sent the present one would.</summary>
internal static class Listefornyer
{
    /// <summary>The present list with other reactions to medicines.</summary>
    public static byte[] MedAllergier(LagretListe present, IReadOnlyList<Allergi> allergier, DateTimeOffset now)
    {
        var head = MsgHeadReader.Read(present.Original);
        var liste = LegemidlerIBrukReader.Read(head) with { Allergier = allergier };
        return MsgHeadWriter.ToBytes(head with
        {
            MsgInfo = head.MsgInfo with
            {
                MsgId = Samtale.Id("m25.1", present.MeldingId),
                GenDate = now,
                ConversationRef = new ConversationRef(present.MeldingId, present.MeldingId),
            },
            Documents = [Document.Of(LegemidlerIBrukWriter.Write(liste))],
            Signature = null,
        });
    }
}
