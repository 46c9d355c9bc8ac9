using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Dialog;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using AcceptanceHarness.Wire.Messages.Pasientrelasjoner;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Files what citizens write: with the patient who is surely meant, or with nobody.</summary>
internal sealed class Innbyggerdialog(Meldingsmiljo miljo) : IMeldingsbehandler
{
    private static readonly Dictionary<string, string> Relasjoner = new()
    {
        ["FO"] = "foreldreansvar",
        ["VE"] = "verge",
        ["FU"] = "fullmakt",
        ["TD"] = "tildelt fullmakt",
    };

    /// <inheritdoc/>
    public IReadOnlyList<string> Funksjoner { get; } = [Meldingsfunksjon.Ekontakt, Meldingsfunksjon.Ekonsultasjon, Meldingsfunksjon.Reseptfornyelse];

    /// <inheritdoc/>
    public (string Status, string? Feilkode) Motta(Lest lest)
    {
        var hode = lest.Hode!;
        if (hode.Content is not { } innhold || innhold.Name.LocalName != "Dialogmelding")
        {
            return (StatusApprec.Avvist.V, FeilkodeApprec.XmlValidererIkke.V);
        }

        var handlende = Handlende(hode);
        var pasient = miljo.Policies.Match(miljo.Sesjon.Cast.Pasienter, miljo.Policies.PatientOf(hode.MsgInfo.Patient, handlende is { } relasjon ? Som(relasjon) : null));
        var henvendelse = Henvendelse(lest, DialogmeldingReader.Read(innhold), handlende, pasient?.Nokkel);
        if (pasient is null)
        {
            miljo.Oppgave("ukjent-pasient", henvendelse.Id, null, "En innbygger som ikke er pasient her, har skrevet. Ingenting er lagt i noen journal.");
            return (StatusApprec.Avvist.V, FeilkodeApprec.PasientFinnesIkke.V);
        }

        miljo.Lager.Lagre(henvendelse.Id, henvendelse);
        if (miljo.Policies.TellsWaitingCitizen)
        {
            miljo.Oppgave("henvendelse", henvendelse.Id, pasient.Nokkel, "En innbygger venter på svar");
        }

        return (StatusApprec.Ok.V, null);
    }

    private Henvendelse Henvendelse(Lest lest, Dialogmelding melding, Pasientrelasjon? handlende, string? pasient)
    {
        var info = lest.Hode!.MsgInfo;
        var vedlegg = lest.Hode.Documents.Count(dokument => dokument.MsgType.V == TypeDokument.Vedlegg.V);
        var samtale = info.ConversationRef?.RefToConversation ?? info.MsgId;
        return new Henvendelse
        {
            Id = Ledig(info.MsgId),
            Funksjon = info.Type.V,
            Pasient = pasient,
            Enhet = miljo.Policies.Unit(lest.Til, [.. miljo.Egne.Select(egen => egen.HerId)]),
            Fra = lest.Fra,
            Tekst = string.Join('\n', melding.Foresporsler.Select(f => f.Sporsmal).Concat(melding.Notater.Select(n => n.TekstNotatInnhold)).OfType<string>()),
            HandlerFor = handlende is null || !miljo.Policies.ShowsWhoActs ? null : Navn(handlende),
            Samtale = Kjent(samtale, pasient) || !miljo.Policies.KeepsUnknownConversationApart ? samtale : info.MsgId,
            Vedlegg = miljo.Policies.KeepsAttachments ? vedlegg : Math.Min(vedlegg, 1),
            ReseptId = melding.Foresporsler is [var sporsmal, ..] ? sporsmal.DokIdForesp : null,
        };
    }

    // A conversation is one patient's: what another's message refers to is no conversation of this one.
    private bool Kjent(string samtale, string? pasient) =>
        (miljo.Lager.Finn<Henvendelse>(samtale)?.Pasient ?? miljo.Lager.Finn<Utboksmelding>(samtale)?.Pasient) is { } eier && eier == pasient;

    // Taken only when the same message is taken in as a new one, which is a seeded mistake.
    private string Ledig(string msgId) => miljo.Lager.Finn<Henvendelse>(msgId) is null ? msgId : $"{msgId} {Guid.NewGuid()}";

    private static Pasientrelasjon? Handlende(MsgHead hode)
    {
        var element = hode.Documents.Select(dokument => dokument.Content).FirstOrDefault(innhold => innhold?.Name == Namespaces.Pasientrelasjon + "Pasientrelasjon");
        return element is null ? null : PasientrelasjonReader.Read(element);
    }

    private static Patient? Som(Pasientrelasjon relasjon) => relasjon.Personer is [var person, ..]
        ? new Patient { FamilyName = person.FamilyName, GivenName = person.GivenName, Idents = person.Idents }
        : null;

    private static string Navn(Pasientrelasjon relasjon) => relasjon.Personer is [var person, ..]
        ? $"{person.GivenName} {person.FamilyName} ({Relasjoner.GetValueOrDefault(relasjon.Relasjon?.V ?? "", "ukjent relasjon")})"
        : "ukjent";
}
