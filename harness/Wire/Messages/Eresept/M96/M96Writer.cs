using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M9.6.</summary>
public static class M96Writer
{
    private static readonly XNamespace Ns = Namespaces.M96;

    /// <summary>The M96 element.</summary>
    public static XElement Write(M96 m96) => new(
        Ns + "M96",
        Write(m96.PasientInfo),
        Flag(Ns + "LastResept", m96.LastResept),
        Flag(Ns + "Pasientreservasjon", m96.Pasientreservasjon),
        Code(Ns + "StatusSok", m96.StatusSok),
        m96.Listeelementer.Select(Write));

    private static XElement? Write(M96PasientInfo? pasient) => pasient is null
        ? null
        : new XElement(
            Ns + "PasientInfo",
            Text(Ns + "Fnr", pasient.Fnr),
            pasient.AndreFnr.Select(fnr => Text(Ns + "AndreFnr", fnr)));

    private static XElement Write(Listeelement element) => new(
        Ns + "Listeelement",
        Text(Ns + "ReseptId", element.ReseptId),
        Text(Ns + "NavnUtleverer", element.NavnUtleverer),
        Day(Ns + "SendtSLVDato", element.SendtSLVDato),
        Code(Ns + "Status", element.Status),
        Code(Ns + "StatusSoknadSlv", element.StatusSoknadSlv),
        Write(element.Tilbakekalling),
        Write(element.Fornying),
        Write(element.Seponering),
        element.Utleveringer.Select(Write));

    private static XElement? Write(M96Tilbakekalling? tilbakekalling) => tilbakekalling is null
        ? null
        : new XElement(
            Ns + "Tilbakekalling",
            Moment(Ns + "Tidspunkt", tilbakekalling.Tidspunkt),
            Code(Ns + "Arsak", tilbakekalling.Arsak),
            Text(Ns + "Merknad", tilbakekalling.Merknad));

    private static XElement? Write(M96Fornying? fornying) => fornying is null
        ? null
        : new XElement(
            Ns + "Fornying",
            Text(Ns + "NyReseptId", fornying.NyReseptId),
            Text(Ns + "ForrigeReseptId", fornying.ForrigeReseptId));

    private static XElement? Write(M96Seponering? seponering) => seponering is null
        ? null
        : new XElement(
            Ns + "Seponering",
            Moment(Ns + "Tidspunkt", seponering.Tidspunkt),
            Code(Ns + "Arsak", seponering.Arsak),
            Text(Ns + "Merknad", seponering.Merknad));

    private static XElement Write(M96Utlevering utlevering) => new(
        Ns + "Utlevering",
        Text(Ns + "Varenr", utlevering.Varenr),
        Text(Ns + "NavnFormStyrke", utlevering.NavnFormStyrke),
        Quantity(Ns + "Pakningsstr", utlevering.Pakningsstr),
        Number(Ns + "AntallPakningerUtlevertTotalt", utlevering.AntallPakningerUtlevertTotalt),
        Number(Ns + "AntallPakningerUtlevertSiste", utlevering.AntallPakningerUtlevertSiste),
        Moment(Ns + "TidspunktSisteUtlevering", utlevering.TidspunktSisteUtlevering));
}
