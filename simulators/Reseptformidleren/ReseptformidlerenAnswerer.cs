using System.Globalization;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;
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
    private readonly Oppslagssvar _oppslag;

    /// <summary>Makes the answerer.</summary>
    public ReseptformidlerenAnswerer(ReseptformidlerenOptions options, ReseptformidlerenJudge judge)
    {
        (_options, _judge, _writer) = (options, judge, new Svarskriver(options));
        _lister = new Legemiddellistesvar(options, _writer);
        _oppslag = new Oppslagssvar(options, _writer, _lister);
    }

    /// <summary>Moves the state and answers.</summary>
    public Answer Answer(SimulatedCall call, Reading reading, ReseptformidlerenTilstand tilstand)
    {
        var samtale = Samtale.Of(call, reading);
        if (Avslag(call, reading, samtale) is { } refused)
        {
            return refused;
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
            null => Ulest(reading)!,
            "M9_5" => _oppslag.Liste(reading, samtale, tilstand.Na, new Reseptsok(otherPatient, [], AlleResepter: true), call.Number),
            "M9_11" => _lister.Hent(reading, samtale, tilstand.Na, otherPatient, call.Number),
            _ => _writer.Apprec(reading, samtale with { MeldingId = Samtale.Id("annen", samtale.MeldingId) }, samtale.Na, []),
        };
    }

    /// <summary>Answers a lookup as it was before what it asks about last changed; null when that is not remembered, or it is no lookup.</summary>
    public Answer? AnswerBeforeLastChange(SimulatedCall call, Reading reading, ReseptformidlerenTilstand tilstand)
    {
        var samtale = Samtale.Of(call, reading);
        if (Avslag(call, reading, samtale) is { } refused)
        {
            return refused;
        }

        var answers = tilstand.Bakover.Select(state => _oppslag.Svar(reading, samtale, state, call.Number));
        return _oppslag.Svar(reading, samtale, tilstand.Na, call.Number) is { } now
            ? answers.FirstOrDefault(earlier => !earlier!.Clear.Span.SequenceEqual(now.Clear.Span))
            : null;
    }

    /// <summary>Answers a lookup in another live version than the one that belongs to it; null when it is no lookup.</summary>
    public Answer? AnswerInOtherVersion(SimulatedCall call, Reading reading, ReseptformidlerenTilstand tilstand)
    {
        var samtale = Samtale.Of(call, reading) with { IAnnenVersjon = true };
        return Avslag(call, reading, samtale) ?? _oppslag.Svar(reading, samtale, tilstand.Na, call.Number);
    }

    /// <summary>Answers a rejection with the given errors.</summary>
    public Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors)
    {
        var samtale = Samtale.Of(call, reading);
        return Ulest(reading) ?? _writer.Apprec(reading, samtale, samtale.Na, Koder(errors));
    }

    /// <summary>Answers a rejection with the given errors in an AppRecFault, whichever operation it is.</summary>
    public Answer RejectInFault(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors)
    {
        var samtale = Samtale.Of(call, reading);
        return Ulest(reading) ?? _writer.ApprecIFeil(samtale, samtale.Na, Koder(errors));
    }

    private static CV[] Koder(IReadOnlyList<Rejection> errors) =>
        [.. errors.Select(error => Avvisningskoder.Av(error.Code) with { OT = error.Text })];

    /// <summary>The answer to what could not be read as a call of an operation; null for what could.</summary>
    private static Answer? Ulest(Reading reading) => reading.Operation is null
        ? Svarskriver.Feil("Client", reading.Unreadable ?? "Operasjonen er ukjent for tjenesten.")
        : null;

    /// <summary>The answer to a call that is refused for what it is; null for one that is not.</summary>
    private Answer? Avslag(SimulatedCall call, Reading reading, Samtale samtale)
    {
        if (Kallbrudd(reading) is { } broken)
        {
            return broken;
        }

        if (reading.Unreadable is { } unreadable)
        {
            return Svarskriver.Feil("Client", unreadable);
        }

        if (Ulest(reading) is { } unread)
        {
            return unread;
        }

        if (_options.KrevVirksomhetsbevis && Bevisfeil(reading) is { } fault)
        {
            return Svarskriver.Feil("Client", fault);
        }

        return ForsteFeil(call, reading, samtale) is { } error ? _writer.Apprec(reading, samtale, samtale.Na, [error]) : null;
    }

    /// <summary>The answer to a call that breaks with the service's contract; null for one that does not.</summary>
    private static Answer? Kallbrudd(Reading reading) =>
        reading.Facts.TryGetValue(EreseptFacts.KallbruddStatus, out var status)
            ? Svarskriver.Feil("Client", reading.Facts.GetValueOrDefault(EreseptFacts.Kallbrudd) ?? reading.Unreadable!) with
            {
                Status = int.Parse(status, CultureInfo.InvariantCulture),
                Headers = status == "405" ? [KeyValuePair.Create("Allow", "POST")] : [],
            }
            : null;

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
            "M24_1" => _lister.MeldSamtykke(reading, samtale, tilstand),
            "M25_1" => _lister.Motta(reading, samtale, tilstand),
            "M27_1" => _lister.MeldMultidose(reading, samtale, tilstand),
            "Verify" => _writer.Apprec(reading, samtale, samtale.Na, []),
            _ => _oppslag.Svar(reading, samtale, tilstand.Na, call.Number)
                ?? Svarskriver.Feil("Client", $"Operasjonen {reading.Operation} støttes ikke."),
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
