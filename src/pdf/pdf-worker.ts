// Takes PDF files apart; a worker of its own, so that one that never ends can be stopped.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
