using System.Globalization;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEffect;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEvent;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Answers as the real service would: the first error, or the receipt or list that was asked for.</summary>
internal sealed class ReseptformidlerenAnswerer
{
    private readonly ReseptformidlerenOptions _options;
    private readonly ReseptformidlerenJudge _judge;
    private readonly Svarskriver _writer;
    private readonly Legemiddellistesvar _lister;

    /// <summary>Makes the answerer.</summary>
    public ReseptformidlerenAnswerer(ReseptformidlerenOptions options, ReseptformidlerenJudge judge)
    {
        (_options, _judge, _writer) = (options, judge, new Svarskriver(options));
        _lister = new Legemiddellistesvar(options, _writer);
    }

    /// <summary>Moves the state and answers.</summary>
    public Answer Answer(SimulatedCall call, Reading reading, ReseptformidlerenTilstand tilstand)
    {
        if (reading.Unreadable is { } unreadable || reading.Operation is null)
        {
            return Svarskriver.Feil("Client", reading.Unreadable ?? "Operasjonen er ukjent for tjenesten.");
        }

        if (_options.KrevVirksomhetsbevis && Bevisfeil(reading) is { } fault)
        {
            return Svarskriver.Feil("Client", fault);
        }

        var samtale = Samtale.Of(call, reading);
        if (ForsteFeil(call, reading, samtale) is { } error)
        {
            return _writer.Apprec(reading, samtale, samtale.Na, [error]);
        }

        var deleted = tilstand.Apply(new DagenKom(DateOnly.FromDateTime(samtale.Na.DateTime)));
        var answer = Operasjon(call, reading, samtale, tilstand);
        return answer with { Effects = [.. deleted.OfType<Slettet>().Select(gone => $"Resept {gone.ReseptId} er utløpt og slettet."), .. answer.Effects] };
    }

    /// <summary>Answers with what is held about another patient, or with the receipt of another message.</summary>
    public Answer AnswerForOther(SimulatedCall call, Reading reading, ReseptformidlerenTilstand tilstand, string otherPatient)
    {
        var samtale = Samtale.Of(call, reading);
        return reading.Operation switch
        {
            null => Svarskriver.Feil("Client", reading.Unreadable ?? "Operasjonen er ukjent for tjenesten."),
            "M9_5" => Liste(reading, samtale, tilstand, new Reseptsok(otherPatient, [], AlleResepter: true), call.Number),
            "M9_11" => _lister.Hent(reading, samtale, tilstand.Na, otherPatient, call.Number),
            _ => _writer.Apprec(reading, samtale with { MeldingId = Samtale.Id("annen", samtale.MeldingId) }, samtale.Na, []),
        };
    }

    /// <summary>Answers a rejection with the given errors.</summary>
    public Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors)
    {
        if (reading.Operation is null)
        {
            return Svarskriver.Feil("Client", reading.Unreadable ?? "Operasjonen er ukjent for tjenesten.");
        }

        var samtale = Samtale.Of(call, reading);
        return _writer.Apprec(reading, samtale, samtale.Na, [.. errors.Select(error => Avvisningskoder.Av(error.Code) with { OT = error.Text })]);
    }

    private static string? Bevisfeil(Reading reading)
    {
        if (reading.Facts.GetValueOrDefault(EreseptFacts.Virksomhetsbevis) == EreseptFacts.Mangler)
        {
            return "Forespørselen har verken WS-Security-signatur eller klientsertifikat.";
        }

        return reading.Facts.GetValueOrDefault(EreseptFacts.VirksomhetsbevisResultat) == EreseptFacts.Ugyldig
            ? $"Virksomhetens signatur eller sertifikat er ikke gyldig: {reading.Facts.GetValueOrDefault(EreseptFacts.VirksomhetsbevisFeil)}."
            : null;
    }

    private CV? ForsteFeil(SimulatedCall call, Reading reading, Samtale samtale)
    {
        if (samtale.Melding is not { } melding)
        {
            return FeilkodeApprec.IkkeXml;
        }

        if (!melding.Finnes("/mh:MsgHead") || !melding.Finnes($"/mh:MsgHead/mh:Document[1]/mh:RefDoc/mh:Content/{Innhold(reading.Operation!)}"))
        {
            return FeilkodeApprec.MeldingsformatStottesIkke;
        }

        return _judge.ForsteAvvisning(Utveksling(call, reading)) is { } finding
            ? Avvisningskoder.For(finding.Check, _options.KodeForRegelbrudd) with { OT = $"{finding.Sentence} Forventet: {finding.Expected}" }
            : null;
    }

    private Answer Operasjon(SimulatedCall call, Reading reading, Samtale samtale, ReseptformidlerenTilstand tilstand) =>
        reading.Operation switch
        {
            "M1" => Resept(reading, samtale, tilstand),
            "M5" => Tilbakekall(reading, samtale, tilstand),
            "M4_1" => Bestill(reading, samtale, tilstand),
            "M9_5" => Liste(reading, samtale, tilstand, Sok(samtale.Melding!), call.Number),
            "M9_7" => Utleveringer(reading, samtale, tilstand, call.Number),
            "M9_11" => _lister.Hent(reading, samtale, tilstand, call.Number),
            "M9_21" => _lister.Endrede(reading, samtale, tilstand, call.Number),
            "M24_1" => _lister.MeldSamtykke(reading, samtale, tilstand),
            "M25_1" => _lister.Motta(reading, samtale, tilstand),
            "M27_1" => _lister.MeldMultidose(reading, samtale, tilstand),
            "Verify" => _writer.Apprec(reading, samtale, samtale.Na, []),
            _ => Svarskriver.Feil("Client", $"Operasjonen {reading.Operation} støttes ikke."),
        };

    private Answer Resept(Reading reading, Samtale samtale, ReseptformidlerenTilstand tilstand)
    {
        var resept = Reseptleser.Les(samtale.Melding!, reading.Clear, samtale.Na, out var unreadable);
        if (resept is null)
        {
            return _writer.Apprec(reading, samtale, samtale.Na, [FeilkodeApprec.XmlValidererIkke with { OT = unreadable }]);
        }

        if (_options.KrevTildeltReferansenummer && resept.RefNr is { } refNr && !tilstand.Na.Referansenumre.Contains(refNr))
        {
            return _writer.Apprec(
                reading, samtale, samtale.Na, [Avvisningskoder.Av(_options.KodeForRegelbrudd) with { OT = $"Referansenummer {refNr} er ikke tildelt." }]);
        }

        return Svar(reading, samtale, tilstand.Apply(new ReseptMottatt(resept)), effect => effect is Mottatt taken
            ? _writer.Apprec(reading, samtale, taken.Resept.Mottatt, [])
            : null);
    }

    private Answer Tilbakekall(Reading reading, Samtale samtale, ReseptformidlerenTilstand tilstand)
    {
        var melding = samtale.Melding!;
        var recall = new TilbakekallingMottatt(
            new Tilbakekallingsmerke(
                samtale.MeldingId,
                samtale.Na,
                melding.Tekst("//m5:Tilbakekalling/m5:Arsak/@V") ?? "",
                melding.Tekst("//m5:Tilbakekalling/m5:Arsak/@DN"),
                melding.Tekst("//m5:Tilbakekalling/m5:Merknad")),
            melding.ReseptId ?? "",
            melding.Tekst("//m5:Tilbakekalling/m5:NyReseptId"),
            melding.PasientFnr,
            Reseptleser.Rekvirenten(melding),
            melding.Fingeravtrykk(),
            reading.Clear);
        return Svar(reading, samtale, tilstand.Apply(recall), effect => effect is Tilbakekalt done
            ? _writer.Melding(
                reading,
                samtale,
                new Svarhode(Meldingstype.KvitteringTilbakekalling, Samtale.Id("m5.2", samtale.MeldingId), done.Tidspunkt),
                KvitteringTilbakekallingWriter.Write(new KvitteringTilbakekalling(done.Resept.ReseptId, StatusTilbakekalling.Tilbakekalt)),
                [])
            : null);
    }

    private Answer Bestill(Reading reading, Samtale samtale, ReseptformidlerenTilstand tilstand)
    {
        var count = int.TryParse(samtale.Melding!.Tekst("//m41:M41/m41:Antall"), CultureInfo.InvariantCulture, out var number) ? number : 0;
        var order = new ReferansenummerBestilt(samtale.MeldingId, count, samtale.Melding.Fingeravtrykk());
        return Svar(reading, samtale, tilstand.Apply(order), effect => effect is Tildelt given
            ? _writer.Melding(
                reading,
                samtale,
                new Svarhode(Meldingstype.Referansenummer, Samtale.Id("m4.2", samtale.MeldingId), samtale.Na),
                M42Writer.Write(new M42(given.Referansenumre)),
                [])
            : null);
    }

    private Answer Liste(Reading reading, Samtale samtale, ReseptformidlerenTilstand tilstand, Reseptsok search, long number)
    {
        var found = search.I(tilstand.Na);
        var version = Svarversjon.Pa(samtale.Melding, Namespaces.M96);
        var kompresjon = ErKomprimert(samtale, found.Resepter.Count) ? _options.Kompresjon : null;
        return _writer.Melding(
            reading,
            samtale,
            new Svarhode(Meldingstype.Reseptliste, Samtale.Id("m9.6", samtale.MeldingId, number.ToString(CultureInfo.InvariantCulture)), samtale.Na, kompresjon),
            M96Writer.Write(Reseptlisteskriver.Skriv(found, version, _options), version),
            found.Resepter.Select(resept => Kontrasignering.Av(resept, _options.Kontrasigneringssertifikat)));
    }

    private Answer Utleveringer(Reading reading, Samtale samtale, ReseptformidlerenTilstand tilstand, long number)
    {
        var resept = tilstand.Na.Resepter.GetValueOrDefault(samtale.Melding!.ReseptId ?? "");
        var reserved = resept?.Fnr is { } fnr && tilstand.Na.AlleFnr(fnr).Any(tilstand.Na.Reserverte.Contains);
        var version = Svarversjon.Pa(samtale.Melding, Namespaces.M98);
        if (reserved && version == Namespaces.M98V2015)
        {
            return _writer.Apprec(
                reading, samtale, samtale.Na, [Avvisningskoder.Av(_options.KodeForRegelbrudd) with { OT = "Pasienten har reservert seg mot innsyn." }]);
        }

        var m98 = (resept, reserved) switch
        {
            (null, _) => new M98 { IngenResept = true },
            (_, true) => new M98 { Pasientreservasjon = true },
            _ => new M98 { AntallUtleveringer = resept.Utleveringer.Count },
        };
        return _writer.Melding(
            reading,
            samtale,
            new Svarhode(Meldingstype.Utleveringer, Samtale.Id("m9.8", samtale.MeldingId, number.ToString(CultureInfo.InvariantCulture)), samtale.Na),
            M98Writer.Write(m98, version),
            []);
    }

    private Answer Svar(
        Reading reading, Samtale samtale, IReadOnlyList<ReseptformidlerenEffect> effects, Func<ReseptformidlerenEffect, Answer?> write)
    {
        if (effects.OfType<Avvist>().FirstOrDefault() is { } refused)
        {
            return _writer.Avvisning(reading, samtale, refused);
        }

        return effects.Select(write).OfType<Answer>().First() with
        {
            Effects =
            [
                .. effects.OfType<VarsleRekvirent>().Select(told =>
                    $"M7 til {told.Resept.Rekvirent.Navn} (HER-id {told.Resept.Rekvirent.HerId}): resept {told.Resept.ReseptId} er tilbakekalt av en annen rekvirent."),
            ],
        };
    }

    /// <summary>Whether the question asks for compression from so few originals as there are; 0 asks for none.</summary>
    private static bool ErKomprimert(Samtale samtale, int originals) =>
        int.TryParse(samtale.Melding?.Tekst("//m95:M95/m95:Komprimering"), CultureInfo.InvariantCulture, out var from)
        && from > 0
        && originals >= from;

    private static Reseptsok Sok(EreseptMelding melding) => new(
        melding.Tekst("//m95:M95/m95:Fnr"),
        [.. melding.Velg("//m95:M95/m95:RefNr").Select(number => number.Value.Trim())],
        melding.Tekst("//m95:M95/m95:AlleResepter/@V") == JaNei.Ja.V);

    private static string Innhold(string operation) => operation switch
    {
        "M1" => "m1:Resept",
        "M5" => "m5:Tilbakekalling",
        "M4_1" => "m41:M41",
        "M9_5" => "m95:M95",
        "M9_7" => "m97:M97",
        "M9_11" => "m911:M911",
        "M9_21" => "m921:M921",
        "M24_1" => "m241:Samtykke",
        "M25_1" => "m251:LegemidlerIBruk",
        "M27_1" => "m271:M271",
        "Verify" => "mv:Verify",
        _ => "mh:ukjent",
    };

    private static Exchange Utveksling(SimulatedCall call, Reading reading) => new()
    {
        Number = call.Number,
        Tenant = call.Tenant.Id,
        System = ReseptformidlerenSimulator.SystemName,
        Operation = reading.Operation,
        ReceivedAt = call.Tenant.CaseClock.GetUtcNow(),
        Request = new WireMessage { StartLine = $"{call.Method} {call.Path} HTTP/1.1", Body = call.Body, Clear = reading.Clear },
        Facts = reading.Facts,
    };
}
