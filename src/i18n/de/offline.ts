export const offline = {
  ready: 'Funktioniert auch ohne Netz',
  update: 'Eine neue Fassung von Reinschrift liegt bereit.',
  takeUpdate: 'Neu laden und übernehmen',
  updateLoses: 'Beim Neuladen gehen die geöffneten Dateien und Ergebnisse dieser Seite verloren.',
  insecure:
    'Diese Seite wurde ohne Verschlüsselung (http:) geladen. Alles Wesentliche funktioniert; nur installieren und ohne Netz erneut öffnen lässt sie sich so nicht.',
  unsupported:
    'Dieser Browser kann die Seite nicht für die Nutzung ohne Netz aufbewahren. Alles andere funktioniert.',
};
