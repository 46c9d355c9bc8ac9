using System.Xml;
using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Fest;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Fest;

/// <summary>Reads a call for FEST: SOAP 1.2, addressing, filter and date.</summary>
internal static class FestReader
{
    /// <summary>The path that the service answers on.</summary>
    public const string Sti = "/Fest/FestService251.svc";

    private static readonly XNamespace Ns = FestContract.Namespace;
    private static readonly XName Nil = XName.Get("nil", "http://www.w3.org/2001/XMLSchema-instance");

    /// <summary>What is asked for, or why it cannot be answered; a value whatever was sent.</summary>
    public static Festkall Les(SimulatedCall call)
    {
        if (!call.Path.Equals(Sti, StringComparison.OrdinalIgnoreCase))
        {
            return Festkall.Feil(404, new(Soap12FaultCode.Sender, $"Forventet adressen {Sti}, fikk «{JournalText.Of(call.Path)}». Bruk adressen som står i oppsettet."));
        }

        if (call.Method != "POST")
        {
            return Festkall.Feil(405, new(Soap12FaultCode.Sender, $"Tjenesten tar bare imot POST med SOAP 1.2, ikke {call.Method}."));
        }

        var soap = Soap12.Read(call.Body);
        if (soap.IsOtherVersion)
        {
            return Festkall.Feil(500, new(Soap12FaultCode.VersionMismatch, soap.Reason!));
        }

        if (SoapMediaType.WhatIsWrong(call.Header("Content-Type"), Soap12.MediaType, call.Body) is { } wrong)
        {
            return Festkall.Feil(415, new(Soap12FaultCode.Sender, wrong), soap.MessageId);
        }

        return Feil(soap) is { } fault ? Festkall.Feil(400, fault, soap.MessageId) : LesForesporsel(soap);
    }

    /// <summary>The facts of a call.</summary>
    public static IReadOnlyDictionary<string, string> Fakta(Festkall kall)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (kall.Filter is { } filter)
        {
            facts[FestFacts.Filter] = filter;
        }

        if (kall.EndretEtter is { } after)
        {
            facts[FestFacts.EndretEtter] = XmlConvert.ToString(after);
        }

        return facts;
    }

    private static Soap12Fault? Feil(Soap12Reading soap) => soap switch
    {
        { Reason: { } reason } => new(Soap12FaultCode.Sender, reason),
        { Action: null or "" } => new(Soap12FaultCode.Sender, "Meldingen mangler WS-Addressing-hodet Action.", "MessageAddressingHeaderRequired"),
        { Action: not FestContract.Action } => new(
            Soap12FaultCode.Sender, $"Forventet Action {FestContract.Action}, fikk «{soap.Action}».", "ActionNotSupported"),
        { Content: var content } when content?.Name != Ns + FestContract.GetM30 => new(
            Soap12FaultCode.Sender, $"Forventet elementet GetM30 i Body, fikk «{content?.Name.LocalName ?? "Fault"}»."),
        _ => null,
    };

    private static Festkall LesForesporsel(Soap12Reading soap)
    {
        var filter = soap.Content!.Element(Ns + "filter")?.Value.Trim();
        if (filter is null || !FestContract.Filtre.Contains(filter, StringComparer.Ordinal))
        {
            return Festkall.Feil(
                400,
                new(Soap12FaultCode.Sender, $"Forventet filter {string.Join(", ", FestContract.Filtre)}, fikk «{filter}»."),
                soap.MessageId);
        }

        var date = soap.Content.Element(Ns + "incrementalDate");
        if (date is not null && date.Attribute(Nil)?.Value is "true" or "1")
        {
            return new Festkall { MeldingId = soap.MessageId, Filter = filter };
        }

        return XmlTidspunkt.Les(date?.Value.Trim()) is { } after
            ? new Festkall { MeldingId = soap.MessageId, Filter = filter, EndretEtter = after }
            : Festkall.Feil(
                400, new(Soap12FaultCode.Sender, $"Forventet incrementalDate med dato og tid, eller xsi:nil, fikk «{date?.Value}»."), soap.MessageId);
    }
}
