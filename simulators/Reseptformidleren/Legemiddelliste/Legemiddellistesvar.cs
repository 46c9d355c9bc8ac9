using System.Globalization;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEffect;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEvent;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Answers what is about lists of medicines, multidose and consents: M9.11, M9.21, M24.1, M25.1 and M27.1.</summary>
internal sealed class Legemiddellistesvar(ReseptformidlerenOptions options, Svarskriver writer)
{
    /// <summary>M9.11: the present list of the patient that the message names, in the version that was asked in.</summary>
    public Answer Hent(Reading reading, Samtale samtale, ReseptformidlerenState state, long number) =>
        Hent(reading, samtale, state, Felt(samtale.Melding!, "Fnr") ?? "", number);

    /// <summary>M9.11 answered with the list of the given patient.</summary>
    public Answer Hent(Reading reading, Samtale samtale, ReseptformidlerenState state, string fnr, long number)
    {
        var request = samtale.Melding!;
        var numbers = state.AlleFnr(fnr);
        var present = state.Liste(fnr);
        var m912 = new M912
        {
            Fnr = numbers[0],
            AndreFnr = [.. numbers.Skip(1)],
            RefMsgId = present?.MeldingId,
            Multidoselege = Lege(state.Multidoseansvar(fnr)),
            Reseptinfo = Ja(request, "InklReseptinfo") == true ? Resepter(state, fnr) : [],
            VarerIBrukB64 = present is not null && (Ja(request, "InklM25Meldinger") ?? options.TaMedListenUtenOnske)
                ? [Convert.ToBase64String(present.Original.Span)]
                : [],
        };
        return writer.Melding(
            reading,
            samtale,
            Hode(Meldingstype.LegemidlerIBrukSvar, "m9.12", samtale, number),
            M912Writer.Write(m912, samtale.Svarversjon(Namespaces.M912)),
            []);
    }

    /// <summary>M9.21: the sender's multidose patients that have changed.</summary>
    public Answer Endrede(Reading reading, Samtale samtale, ReseptformidlerenState state, long number)
    {
        if (Listeleser.EndringerEtter(samtale.Melding!) is not { } after)
        {
            return writer.Apprec(
                reading, samtale, samtale.Na, [FeilkodeApprec.XmlValidererIkke with { OT = "EndringerEtter i M9.21 kan ikke leses som et tidspunkt." }]);
        }

        var patients = Multidosepasienter.Endret(state, Reseptleser.Rekvirenten(samtale.Melding!), after)
            .Select(fnr => state.AlleFnr(fnr))
            .Select(numbers => new M922Pasient(numbers[0], [.. numbers.Skip(1)]));
        return writer.Melding(
            reading,
            samtale,
            Hode(Meldingstype.EndredeMultidosepasienter, "m9.22", samtale, number),
            M922Writer.Write(new M922([.. patients]), samtale.Svarversjon(Namespaces.M922)),
            []);
    }

    /// <summary>M25.1: a receipt for the list, or a rejection when it builds on an older one.</summary>
    public Answer Motta(Reading reading, Samtale samtale, ReseptformidlerenTilstand tilstand)
    {
        var melding = samtale.Melding!;
        if (string.IsNullOrEmpty(melding.MeldingId))
        {
            return writer.Apprec(reading, samtale, samtale.Na, [FeilkodeApprec.UgyldigMeldingsid with { OT = "M25.1 mangler MsgId." }]);
        }

        var effects = tilstand.Apply(new ListeMottatt(
            Listeleser.Liste(melding, reading.Clear, samtale.Na),
            melding.Tekst("//mh:ConversationRef/mh:RefToParent"),
            melding.Tekst("//mh:ConversationRef/mh:RefToConversation"),
            !options.GodtaListePaEldreVersjon));
        return effects[0] is ListeTattImot taken
            ? MedListe(writer.Apprec(reading, samtale, taken.Liste.Mottatt, []), taken.Liste.MeldingId)
            : writer.Avvisning(reading, samtale, (Avvist)effects[0]);
    }

    /// <summary>M27.1: who is responsible for multidose now.</summary>
    public Answer MeldMultidose(Reading reading, Samtale samtale, ReseptformidlerenTilstand tilstand)
    {
        var melding = samtale.Melding!;
        var status = melding.Tekst("//m271:M271/m271:Status/@V");
        var effects = tilstand.Apply(new MultidoseansvarMeldt(
            samtale.MeldingId,
            melding.PasientFnr,
            Listeleser.Ansvar(melding, samtale.Na),
            status == StatusMultidoseansvar.Registrering.V ? true : status == options.StatusAvregistrering ? false : null,
            melding.Fingeravtrykk()));
        if (effects[0] is not MultidoseEndret changed)
        {
            return writer.Avvisning(reading, samtale, (Avvist)effects[0]);
        }

        var answer = writer.Melding(
            reading,
            samtale,
            new Svarhode(Meldingstype.SvarMultidoseansvar, Samtale.Id("m27.2", samtale.MeldingId), samtale.Na),
            M272Writer.Write(new M272(true, Lege(changed.Na))),
            []);
        return changed is { Na: { } now, Tidligere: { } former } && former.Lege.HerId != now.Lege.HerId
            ? answer with { Effects = [$"M28 til {former.Lege.Navn} (HER-id {former.Lege.HerId}): en annen lege er multidoseansvarlig."] }
            : answer;
    }

    /// <summary>M24.1: whether the consent was taken in.</summary>
    public Answer MeldSamtykke(Reading reading, Samtale samtale, ReseptformidlerenTilstand tilstand)
    {
        if (Listeleser.Samtykke(samtale.Melding!, samtale.Na) is not { } samtykke)
        {
            return writer.Apprec(
                reading, samtale, samtale.Na, [FeilkodeApprec.XmlValidererIkke with { OT = "SamtykkeTil i M24.1 kan ikke leses som en dato." }]);
        }

        if (samtykke.Til < DateOnly.FromDateTime(samtale.Na.DateTime))
        {
            return Samtykkesvar(reading, samtale, new SvarSamtykke(
                new CS(options.KodeSamtykkeAvvist, "Avvist"), new CS(options.KodeSamtykkeUtlopt, "Samtykket er utløpt")));
        }

        var effects = tilstand.Apply(new SamtykkeMeldt(samtykke, samtale.Melding!.Fingeravtrykk()));
        return effects[0] is SamtykkeTattImot
            ? Samtykkesvar(reading, samtale, new SvarSamtykke(new CS(options.KodeSamtykkeGodtatt, "Registrert")))
            : writer.Avvisning(reading, samtale, (Avvist)effects[0]);
    }

    private Answer Samtykkesvar(Reading reading, Samtale samtale, SvarSamtykke svar) => writer.Melding(
        reading,
        samtale,
        new Svarhode(Meldingstype.SvarSamtykke, Samtale.Id("m24.2", samtale.MeldingId), samtale.Na),
        SvarSamtykkeWriter.Write(svar),
        []);

    private static Answer MedListe(Answer answer, string meldingId) =>
        answer with { Facts = answer.Facts.With(EreseptFacts.SvarListeId, meldingId) };

    private static Svarhode Hode(CS type, string name, Samtale samtale, long number) =>
        new(type, Samtale.Id(name, samtale.MeldingId, number.ToString(CultureInfo.InvariantCulture)), samtale.Na);

    private static Reseptinfo[] Resepter(ReseptformidlerenState state, string fnr) =>
        [.. new Reseptsok(fnr, [], AlleResepter: false).I(state).Resepter.Select(Reseptinfoskriver.Skriv).OfType<Reseptinfo>()];

    private static Multidoselege? Lege(Multidoseansvar? ansvar) => ansvar is null
        ? null
        : new Multidoselege
        {
            HprNr = ansvar.Lege.Hpr ?? "",
            Fornavn = ansvar.Fornavn,
            Etternavn = ansvar.Etternavn,
            OrgNavn = ansvar.Lege.Navn ?? "",
            HerId = ansvar.Lege.HerId ?? "",
        };

    private static bool? Ja(EreseptMelding request, string name) =>
        Felt(request, name) switch
        {
            "true" or "1" => true,
            "false" or "0" => false,
            _ => null,
        };

    private static string? Felt(EreseptMelding request, string name) =>
        request.Tekst($"//m911:M911/m911:{name}");
}
