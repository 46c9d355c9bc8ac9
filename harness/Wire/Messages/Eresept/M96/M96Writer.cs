using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M9.6 in any live version.</summary>
public static class M96Writer
{
    /// <summary>The M96 element in the newest version.</summary>
    public static XElement Write(M96 m96) => Write(m96, Namespaces.M96);

    /// <summary>The M96 element in the version of the namespace; what that version has no element for is left out.</summary>
    public static XElement Write(M96 m96, XNamespace version) => version == Namespaces.M96V2015
        ? new XElement(version + "M96", Code(version + "StatusSok", m96.StatusSok), Liste(m96, version))
        : new XElement(
            version + "M96",
            Write(m96.PasientInfo, version),
            Flag(version + "LastResept", m96.LastResept),
            Flag(version + "Pasientreservasjon", m96.Pasientreservasjon),
            Code(version + "StatusSok", m96.StatusSok),
            Liste(m96, version));

    private static IEnumerable<XElement> Liste(M96 m96, XNamespace ns) => m96.Listeelementer.Select(element => Write(element, ns));

    private static XElement? Write(M96PasientInfo? pasient, XNamespace ns) => pasient is null
        ? null
        : new XElement(
            ns + "PasientInfo",
            Text(ns + "Fnr", pasient.Fnr),
            pasient.AndreFnr.Select(fnr => Text(ns + "AndreFnr", fnr)));

    private static XElement Write(Listeelement element, XNamespace ns) => new(
        ns + "Listeelement",
        Text(ns + "ReseptId", element.ReseptId),
        Text(ns + "NavnUtleverer", element.NavnUtleverer),
        Day(ns + "SendtSLVDato", element.SendtSLVDato),
        Code(ns + "Status", element.Status),
        Code(ns + "StatusSoknadSlv", element.StatusSoknadSlv),
        ns == Namespaces.M96 ? Endring(element, ns) : EldreEndring(element, ns),
        element.Utleveringer.Select(given => Write(given, ns)));

    private static IEnumerable<XElement?> Endring(Listeelement element, XNamespace ns) =>
    [
        Write(element.Tilbakekalling, ns),
        Write(element.Fornying, ns),
        Write(element.Seponering, ns),
    ];

    private static IEnumerable<XElement?> EldreEndring(Listeelement element, XNamespace ns) =>
    [
        Flag(ns + "TilbakekallingStatus", element.TilbakekallingStatus),
        Code(ns + "Arsak", element.Tilbakekalling?.Arsak),
    ];

    private static XElement? Write(M96Tilbakekalling? tilbakekalling, XNamespace ns) => tilbakekalling is null
        ? null
        : new XElement(
            ns + "Tilbakekalling",
            Moment(ns + "Tidspunkt", tilbakekalling.Tidspunkt),
            Code(ns + "Arsak", new CS(tilbakekalling.Arsak.V, tilbakekalling.Arsak.DN)),
            Text(ns + "Merknad", tilbakekalling.Merknad));

    private static XElement? Write(M96Fornying? fornying, XNamespace ns) => fornying is null
        ? null
        : new XElement(
            ns + "Fornying",
            Text(ns + "NyReseptId", fornying.NyReseptId),
            Text(ns + "ForrigeReseptId", fornying.ForrigeReseptId));

    private static XElement? Write(M96Seponering? seponering, XNamespace ns) => seponering is null
        ? null
        : new XElement(
            ns + "Seponering",
            Moment(ns + "Tidspunkt", seponering.Tidspunkt),
            Code(ns + "Arsak", seponering.Arsak),
            Text(ns + "Merknad", seponering.Merknad));

    private static XElement Write(M96Utlevering utlevering, XNamespace ns) => new(
        ns + "Utlevering",
        Text(ns + "Varenr", utlevering.Varenr),
        Text(ns + "NavnFormStyrke", utlevering.NavnFormStyrke),
        Quantity(ns + "Pakningsstr", utlevering.Pakningsstr),
        Number(ns + "AntallPakningerUtlevertTotalt", utlevering.AntallPakningerUtlevertTotalt),
        Number(ns + "AntallPakningerUtlevertSiste", utlevering.AntallPakningerUtlevertSiste),
        Moment(ns + "TidspunktSisteUtlevering", utlevering.TidspunktSisteUtlevering));
}
